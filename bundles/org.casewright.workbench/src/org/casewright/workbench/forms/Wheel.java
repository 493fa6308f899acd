package org.casewright.workbench.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/** Lets the mouse wheel scroll a form although the pointer has come to a control that scrolls itself. */
public final class Wheel {

    private Wheel() {
    }

    /** The control scrolls as far as it has more to show; then the form does. */
    public static void passOn(Scrollable control) {
        control.addListener(SWT.MouseVerticalWheel, event -> {
            if (isAtEnd(control.getVerticalBar(), event.count > 0)) {
                scroll(control, event);
            }
        });
    }

    /** The form scrolls; the wheel does not change a decision on the way. */
    public static void passOnAlways(Combo combo) {
        combo.addListener(SWT.MouseVerticalWheel, event -> scroll(combo, event));
    }

    private static boolean isAtEnd(ScrollBar bar, boolean up) {
        return bar == null || (up ? bar.getSelection() <= bar.getMinimum()
                : bar.getSelection() + bar.getThumb() >= bar.getMaximum());
    }

    private static void scroll(Control control, Event event) {
        event.doit = false;
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite form && form.getVerticalBar() != null) {
                Point origin = form.getOrigin();
                form.setOrigin(origin.x, Math.max(0, origin.y - event.count * form.getVerticalBar().getIncrement()));
                return;
            }
        }
    }
}
