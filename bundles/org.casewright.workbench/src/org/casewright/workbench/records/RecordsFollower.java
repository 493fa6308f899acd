package org.casewright.workbench.records;

import java.util.concurrent.Executor;

import org.casewright.workbench.editing.DocumentListener;
import org.casewright.workbench.forms.FormContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Shows the records again, later, when the case or the library has changed; several changes in a row are one. */
final class RecordsFollower {

    private final Control pane;
    private final Executor display;
    private final Runnable show;
    private boolean waiting;

    /**
     * @param pane is followed for until it is disposed
     * @param show shows the case as it is now
     */
    RecordsFollower(Control pane, Executor display, Runnable show) {
        this.pane = pane;
        this.display = display;
        this.show = show;
    }

    /** @param indexed is told at once when the library has other concepts */
    void follow(FormContext forms, Runnable indexed) {
        DocumentListener edited = change -> showSoon();
        Runnable renamed = () -> {
            indexed.run();
            showSoon();
        };
        forms.document().addListener(edited);
        forms.concepts().addListener(renamed);
        pane.addListener(SWT.Dispose, event -> {
            forms.document().removeListener(edited);
            forms.concepts().removeListener(renamed);
        });
        renamed.run();
    }

    private void showSoon() {
        if (!waiting) {
            waiting = true;
            display.execute(this::showNow);
        }
    }

    private void showNow() {
        waiting = false;
        if (!pane.isDisposed()) {
            show.run();
        }
    }
}
