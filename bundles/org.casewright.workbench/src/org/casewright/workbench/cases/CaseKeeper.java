package org.casewright.workbench.cases;

import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.Journal;
import org.eclipse.swt.widgets.Display;

/**
 * Hands what is unsaved to the journal, soon after a change and not after every stroke: a copy of a case takes as long
 * as the case is large. For the display's thread.
 */
final class CaseKeeper {

    private static final int SOON_MS = 500;

    private final CaseDocument document;
    private final Journal journal;
    private final Display display;
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
            display.timerExec(SOON_MS, this::copy);
        }
    }

    private void copy() {
        waiting = false;
        if (!closed && document.isDirty()) {
            journal.keep(document.copy());
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
