package org.casewright.workbench.editing;

import java.util.Objects;

/**
 * Something that happened to a document.
 *
 * @param cause what made it happen
 * @param label what was done or taken back, such as "Change date of birth"
 * @param element the path of what was changed first, for the eye to be led there; empty for the case as a whole
 * @param revision the document's revision after it
 */
public record CaseChange(Cause cause, String label, String element, long revision) {

    /** What made a document change. */
    public enum Cause {
        EDIT, UNDO, REDO,
        /** The case is the same, but it is now that of the file. */
        SAVED,
        /** The case is the same; a text that stands for no value is being typed, or no longer. */
        UNFINISHED
    }

    /** Whether the case is another one than before. */
    public boolean isOfCase() {
        return cause != Cause.SAVED && cause != Cause.UNFINISHED;
    }

    public CaseChange {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(element, "element");
    }
}
