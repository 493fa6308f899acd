package org.casewright.workbench.cases;

import java.time.Duration;

import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.Journal;
import org.eclipse.swt.widgets.Display;

/**
 * Hands what is unsaved to the journal: a change at once, and those that follow it in quick succession together, since
 * a copy of a case takes as long as the case is large. For the display's thread.
 */
final class CaseKeeper {

    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final CaseDocument document;
    private final Journal journal;
    private final Display display;
    private long next = System.nanoTime();
    private boolean waiting;
    private boolean closed;

    CaseKeeper(CaseDocument document, Journal journal, Display display) {
        this.document = document;
        this.journal = journal;
        this.display = display;
    }

    /** There is something unsaved. */
    void keep() {
        if (!waiting) {
            waiting = true;
            long pause = Math.max(0, next - System.nanoTime());
            display.timerExec((int) Duration.ofNanos(pause).toMillis(), this::copy);
        }
    }

    private void copy() {
        waiting = false;
        if (!closed && document.isDirty()) {
            journal.keep(document.copy());
            next = System.nanoTime() + BETWEEN.toNanos();
        }
    }

    /** There is nothing unsaved any more; the file has this. */
    void forget(FileContent file) {
        journal.forget(file);
    }

    /** The editor closes: what was not saved is not wanted. */
    void close(FileContent file) {
        closed = true;
        journal.forget(file);
    }
}
