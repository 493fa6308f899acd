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

    /** A name that is another's already. */
    public static final String NAME_DUPLICATE = "NAME-DUPLICATE";

    /** A name that nothing uses. */
    public static final String NAME_UNUSED = "NAME-UNUSED";

    /** A concept of a kind that does not fit where it is named. */
    public static final String KIND = "KIND";

    /** Something that leads back to itself: kinds, parts, editions or definitions. */
    public static final String CYCLE = "CYCLE";

    /** Dates in the wrong order. */
    public static final String DATE_ORDER = "DATE-ORDER";

    /** A guideline that does not say when it is in force. */
    public static final String DATE_MISSING = "DATE-MISSING";

    /** A topic that is in force when its guideline is not. */
    public static final String DATE_OUTSIDE = "DATE-OUTSIDE";

    /** Two editions in force on the same days. */
    public static final String DATE_OVERLAP = "DATE-OVERLAP";

    /** A guideline that does not say how it ranks. */
    public static final String RANK_MISSING = "RANK-MISSING";

    /** Clauses of a topic that contradict each other, or decide nothing. */
    public static final String TOPIC_CLAUSES = "TOPIC-CLAUSES";

    /** Two topics of one rank that claim the same items. */
    public static final String TOPIC_OVERLAP = "TOPIC-OVERLAP";

    /** A topic that no scenario tests. */
    public static final String TOPIC_UNTESTED = "TOPIC-UNTESTED";

    /** A quotation or paraphrase that nobody can look up. */
    public static final String SOURCE_PINPOINT = "SOURCE-PINPOINT";

    /** A quotation and a paraphrase of the same. */
    public static final String SOURCE_BOTH = "SOURCE-BOTH";

    /** A group of one. */
    public static final String GROUP_SINGLE = "GROUP-SINGLE";

    /** A group that can never or must always be met by its number of members. */
    public static final String GROUP_COUNT = "GROUP-COUNT";

    /** A label that is another criterion's already. */
    public static final String LABEL_DUPLICATE = "LABEL-DUPLICATE";

    /** A label that no criterion of the topic has. */
    public static final String LABEL_UNKNOWN = "LABEL-UNKNOWN";

    /** A cause that no criterion of the topic is about. */
    public static final String CAUSE_UNKNOWN = "CAUSE-UNKNOWN";

    /** A scenario that requests nothing. */
    public static final String SCENARIO_REQUEST = "SCENARIO-REQUEST";

    /** A scenario that requests what its topic does not cover. */
    public static final String SCENARIO_SERVICE = "SCENARIO-SERVICE";

    /** A scenario that leaves out what was not there. */
    public static final String SCENARIO_WITHOUT = "SCENARIO-WITHOUT";

    /** A supported amount where none is expected. */
    public static final String SCENARIO_AMOUNT = "SCENARIO-AMOUNT";

    /** A definition that is used otherwise than it is defined. */
    public static final String DEFINITION_USE = "DEFINITION-USE";

    /** A drug of a sum without a factor. */
    public static final String FACTOR_MISSING = "FACTOR-MISSING";

    /** A factor of a drug that the sum does not count. */
    public static final String FACTOR_UNUSED = "FACTOR-UNUSED";

    /** Lines of a factor by dose that do not ascend to an open end. */
    public static final String FACTOR_BANDS = "FACTOR-BANDS";

    /** A row of a table that is none of what the table is by. */
    public static final String SUPPORT_ROW = "SUPPORT-ROW";

    /** A default that says nothing of what is undocumented. */
    public static final String ASSUMPTION = "ASSUMPTION";

    /** A unit that there is not. */
    public static final String UNIT_UNKNOWN = "UNIT-UNKNOWN";

    /** An amount of something else than its place wants. */
    public static final String UNIT_MISFIT = "UNIT-MISFIT";

    /** A range that goes down. */
    public static final String RANGE = "RANGE";

    /** Something said twice that can be said once. */
    public static final String SAID_TWICE = "SAID-TWICE";

    /** A text without any words. */
    public static final String TEXT_EMPTY = "TEXT-EMPTY";

    /** There are more issues than can be shown. */
    public static final String MORE = "MORE";

    /** A check has failed where it should have answered: a fault of the checks, not of the file. */
    public static final String UNCHECKED = "UNCHECKED";

    private IssueCodes() {
    }
}
