package org.casewright.workbench.forms;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Makes a form part by part, so that other events have their turn between two parts. For the display's thread. */
public final class Steps {

    private final ScrolledForm form;
    private final Deque<Runnable> left = new ArrayDeque<>();

    public Steps(ScrolledForm form) {
        this.form = form;
    }

    /** A part to be made after those before. */
    public void add(Runnable part) {
        left.add(part);
    }

    /** Begins, after what is happening now. */
    public void begin() {
        form.getDisplay().asyncExec(this::next);
    }

    private void next() {
        if (form.isDisposed() || left.isEmpty()) {
            return;
        }
        left.element().run();
        left.remove();
        form.reflow(true);
        begin();
    }

    /** Does something as soon as all parts are there. */
    public void then(Runnable action) {
        if (left.isEmpty()) {
            action.run();
        } else {
            left.add(action);
        }
    }
}
