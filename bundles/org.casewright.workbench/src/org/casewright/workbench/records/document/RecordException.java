package org.casewright.workbench.records.document;

/** A file that cannot be shown. The message says to the user why not, and what to do. */
public final class RecordException extends Exception {

    private static final long serialVersionUID = 1;

    /** What kept the file from being shown. */
    public enum Reason {
        MISSING, EMPTY, ENCRYPTED, DAMAGED, TOO_LARGE, UNKNOWN_FORMAT
    }

    private final Reason reason;

    RecordException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    RecordException(Reason reason, String message) {
        this(reason, message, null);
    }

    public Reason reason() {
        return reason;
    }
}
