package org.casewright.criteria.ide.grammar;

/**
 * A word of a text.
 *
 * @param type as ANTLR names it: {@code 'topic'}, {@code RULE_NAME}
 * @param offset where it begins
 */
public record Token(String type, String text, int offset) {

    public static final String NAME = "RULE_NAME";
    public static final String WORD = "RULE_WORD";
    public static final String STRING = "RULE_STRING";
    public static final String NUMBER = "RULE_NUMBER";
    public static final String DATE = "RULE_DATE";
    public static final String LINE_COMMENT = "RULE_SL_COMMENT";
    public static final String BLOCK_COMMENT = "RULE_ML_COMMENT";
    public static final String SPACE = "RULE_WS";

    /** Where the character after it stands. */
    public int end() {
        return offset + text.length();
    }

    public boolean isKeyword() {
        return type.startsWith("'");
    }

    public boolean isComment() {
        return type.equals(LINE_COMMENT) || type.equals(BLOCK_COMMENT);
    }

    /** Whether the parser never sees it. */
    public boolean isHidden() {
        return isComment() || type.equals(SPACE);
    }
}
