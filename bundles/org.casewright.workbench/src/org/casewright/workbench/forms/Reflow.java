package org.casewright.workbench.forms;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Lays a form out anew where a part of it has become larger or smaller. */
public final class Reflow {

    private static final String SUSPENDED = "org.casewright.reflow.suspended";
    private static final String DUE = "org.casewright.reflow.due";

    private Reflow() {
    }

    /** A form is being made: nothing in it is laid out before {@link #resume}. */
    static void suspend(SharedScrolledComposite form) {
        form.setData(SUSPENDED, true);
    }

    /** A form is made: everything in it is laid out. */
    static void resume(SharedScrolledComposite form) {
        form.setData(SUSPENDED, null);
        form.reflow(true);
    }

    /**
     * Lays out everything around a control, up to the form that scrolls: soon, and once for all that changes meanwhile.
     * A form that is still being made has its turn.
     */
    public static void of(Control control) {
        Composite parent = control.getParent();
        while (parent != null && !(parent instanceof SharedScrolledComposite)) {
            parent = parent.getParent();
        }
        if (!(parent instanceof SharedScrolledComposite form)) {
            control.requestLayout();
        } else if (form.getSize().x > 0 && form.getData(SUSPENDED) == null) {
            control.requestLayout();
            soon(form);
        }
    }

    private static void soon(SharedScrolledComposite form) {
        if (form.getData(DUE) == null) {
            form.setData(DUE, true);
            form.getDisplay().asyncExec(() -> {
                if (!form.isDisposed()) {
                    form.setData(DUE, null);
                    form.reflow(true);
                }
            });
        }
    }
}
