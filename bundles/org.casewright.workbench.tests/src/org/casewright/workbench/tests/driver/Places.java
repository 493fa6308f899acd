package org.casewright.workbench.tests.driver;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Where widgets are on the screen; for the display's thread. */
final class Places {

    private static final int INSIDE = 8;

    private Places() {
    }

    /** The middle of a widget; of a row the place where its text begins. */
    static Point middle(Widget widget) {
        return switch (widget) {
            case Control control -> middle(control, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
            case ToolItem item -> middle(item.getParent(), item.getBounds());
            case CTabItem item -> middle(item.getParent(), item.getBounds());
            case TreeItem item -> start(item.getParent(), item.getTextBounds(0));
            case TableItem item -> start(item.getParent(), item.getTextBounds(0));
            default -> throw new IllegalArgumentException("Nobody knows where this is on the screen: " + widget);
        };
    }

    private static Point middle(Control control, Rectangle area) {
        return control.toDisplay(area.x + area.width / 2, area.y + area.height / 2);
    }

    private static Point start(Control control, Rectangle area) {
        return control.toDisplay(area.x + Math.min(INSIDE, area.width / 2), area.y + area.height / 2);
    }
}
