package org.casewright.engine.rules;

/** How a finding was made. */
public enum Method {
    UNSPECIFIED, HISTORY, EXAMINATION, IMAGING, ELECTRODIAGNOSIS, LABORATORY, PROCEDURE;

    /** Every method, the unspecified one included, as a set of {@link #bit() bits}. */
    public static final int ANY = (1 << values().length) - 1;

    /** The method as a set of one. */
    public int bit() {
        return 1 << ordinal();
    }
}
