package org.casewright.workbench.forms;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Lays a form out anew where a part of it has become larger or smaller. */
public final class Reflow {

    private Reflow() {
    }

    /**
     * Lays out everything around a control, up to the form that scrolls; a form that is still being made has its turn.
     */
    public static void of(Control control) {
        Composite parent = control.getParent();
        while (parent != null && !(parent instanceof SharedScrolledComposite)) {
            parent = parent.getParent();
        }
        if (parent instanceof SharedScrolledComposite form && form.getSize().x == 0) {
            return;
        }
        control.requestLayout();
        if (parent instanceof SharedScrolledComposite form) {
            form.reflow(true);
        }
    }
}
