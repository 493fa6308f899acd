package org.casewright.criteria;

/**
 * The codes of what can be wrong with criteria. Tests and suppressions name them, so they stay as they are.
 */
public final class IssueCodes {

    /** Something does not fit where it stands. */
    public static final String SYNTAX = "SYNTAX";

    /** A number, a date or a text that is none. */
    public static final String VALUE = "VALUE";

    /** A comment that never ends. */
    public static final String COMMENT = "COMMENT";

    /** A file that is too large to be read. */
    public static final String FILE_SIZE = "FILE-SIZE";

    /** A file that is not text in UTF-8. */
    public static final String FILE_ENCODING = "FILE-ENCODING";

    /** Groups within groups, more than anybody can follow. */
    public static final String FILE_NESTING = "FILE-NESTING";

    /** A name that nothing of the right kind has. */
    public static final String NAME_UNKNOWN = "NAME-UNKNOWN";

    /** A name that several have. */
    public static final String NAME_AMBIGUOUS = "NAME-AMBIGUOUS";

    private IssueCodes() {
    }
}
