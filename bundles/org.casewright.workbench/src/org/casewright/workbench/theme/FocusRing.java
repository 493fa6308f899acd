package org.casewright.workbench.theme;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scrollable;

/** The frame by which one sees that what we draw ourselves has the focus. */
public final class FocusRing {

    private static final int WIDTH = 2;

    private FocusRing() {
    }

    /** Draws the frame where a control has the focus; the last that is drawn of it. */
    public static void paint(GC gc, Control control) {
        if (control.isFocusControl()) {
            Point size = room(control);
            gc.setForeground(Palette.ACCENT.color());
            gc.setLineWidth(WIDTH);
            gc.drawRectangle(1, 1, size.x - WIDTH, size.y - WIDTH);
        }
    }

    /** Within its border. */
    private static Point room(Control control) {
        if (control instanceof Scrollable inner) {
            Rectangle area = inner.getClientArea();
            return new Point(area.width, area.height);
        }
        return control.getSize();
    }
}
