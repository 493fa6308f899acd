package org.casewright.workbench.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Makes a form part by part, so that other events have their turn between two parts. It is laid out once and comes into
 * sight when all of them are there: nobody sees it grow, or enters what is going to move. For the display's thread.
 */
public final class Steps {

    private final ScrolledForm form;
    private final Deque<Runnable> parts = new ArrayDeque<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean laidOut;
    private boolean done;
    private boolean stopped;

    public Steps(ScrolledForm form) {
        this.form = form;
    }

    /** A part to be made after those before. */
    public void add(Runnable part) {
        parts.add(part);
    }

    /** Begins, after what is happening now. */
    public void begin() {
        form.getBody().setVisible(false);
        Reflow.suspend(form);
        soon();
    }

    private void soon() {
        form.getDisplay().asyncExec(this::next);
    }

    private void next() {
        if (stopped || form.isDisposed()) {
            return;
        }
        if (!parts.isEmpty()) {
            parts.remove().run();
            soon();
        } else if (!laidOut) {
            laidOut = true;
            Reflow.resume(form);
            soon();
        } else {
            finish();
        }
    }

    private void finish() {
        done = true;
        form.getBody().setVisible(true);
        afterwards.forEach(Runnable::run);
    }

    /** What has not been made by now is not made any more: the page has closed. */
    public void stop() {
        stopped = true;
    }

    /** Whether all parts are there. */
    public boolean isDone() {
        return done;
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
