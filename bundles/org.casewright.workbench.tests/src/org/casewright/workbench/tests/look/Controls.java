package org.casewright.workbench.tests.look;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The controls that can be seen below one, for the display's thread. */
final class Controls {

    private Controls() {
    }

    /** A control and all below it, in the order of their making. */
    static List<Control> visible(Control root) {
        List<Control> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Control control, List<Control> found) {
        if (!control.isVisible()) {
            return;
        }
        found.add(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    /** A control in words by which a reader of a failure finds it. */
    static String words(Control control) {
        Object id = control.getData("org.casewright.id");
        return control + (id == null ? "" : " (" + id + ")") + " in " + control.getParent();
    }
}
