package org.casewright.workbench.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Makes a form part by part, so that other events have their turn between two parts; it is laid out once, when all of
 * them are there. For the display's thread.
 */
public final class Steps {

    private final ScrolledForm form;
    private final Deque<Runnable> parts = new ArrayDeque<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean done;

    public Steps(ScrolledForm form) {
        this.form = form;
    }

    /** A part to be made after those before. */
    public void add(Runnable part) {
        parts.add(part);
    }

    /** Begins, after what is happening now. */
    public void begin() {
        Reflow.suspend(form);
        soon();
    }

    private void soon() {
        form.getDisplay().asyncExec(this::next);
    }

    private void next() {
        if (form.isDisposed()) {
            return;
        }
        if (parts.isEmpty()) {
            finish();
        } else {
            parts.remove().run();
            soon();
        }
    }

    private void finish() {
        done = true;
        Reflow.resume(form);
        afterwards.forEach(Runnable::run);
    }

    /** Does something as soon as all parts are there and have their places. */
    public void then(Runnable action) {
        if (done) {
            action.run();
        } else {
            afterwards.add(action);
        }
    }
}
