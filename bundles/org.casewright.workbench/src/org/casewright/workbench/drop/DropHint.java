package org.casewright.workbench.drop;

import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What becomes of files that are held over a control, on a plate at its lower edge. */
final class DropHint {

    private static final int MARGIN = 16;

    private final String promise;
    private Shell plate;

    DropHint(String promise) {
        this.promise = promise;
    }

    /** Shows it until it is hidden; it goes with the window of the control. */
    void show(Control area) {
        if (plate != null) {
            return;
        }
        plate = new Shell(area.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).applyTo(plate);
        Label words = new Label(plate, SWT.NONE);
        words.setText(promise);
        plate.pack();
        // After the style sheets, which colour what is packed for the first time.
        plate.setBackground(Palette.ACCENT.color());
        words.setBackground(Palette.ACCENT.color());
        words.setForeground(Palette.PAGE.color());
        plate.setLocation(place(area, plate.getSize()));
        plate.setVisible(true);
    }

    private static Point place(Control area, Point size) {
        Rectangle room = area.getDisplay().map(area, null, new Rectangle(0, 0, area.getSize().x, area.getSize().y));
        return new Point(room.x + (room.width - size.x) / 2, room.y + room.height - size.y - MARGIN);
    }

    void hide() {
        if (plate != null) {
            plate.dispose();
            plate = null;
        }
    }
}
