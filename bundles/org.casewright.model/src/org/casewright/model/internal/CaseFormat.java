package org.casewright.model.internal;

/** The numbers of the format. */
public final class CaseFormat {

    /** The version that is written, and the newest that is read. */
    public static final int VERSION = 1;

    /** The largest file that is read, in bytes; a case of a hundred findings takes about 50,000. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private CaseFormat() {
    }
}
