package org.casewright.criteria.formatting2;

/**
 * What stands between two words.
 *
 * @param fewest the fewest line breaks
 * @param most the most line breaks; two make a blank line
 * @param space what stands there where there is no line break
 * @param level how deep a line is indented that begins after the gap
 * @param commentLevel how deep a line is indented that holds a comment in the gap
 */
record Gap(int fewest, int most, String space, int level, int commentLevel) {

    private static final String INDENT = "  ";

    /** Nothing, on one line. */
    static Gap none(int level) {
        return new Gap(0, 0, "", level, level);
    }

    /** A blank, or a line break where the author has made one. */
    static Gap blank(int level) {
        return new Gap(0, 1, " ", level, level);
    }

    /** So many blanks, on one line. */
    static Gap blanks(int number, int level) {
        return new Gap(0, 0, " ".repeat(number), level, level);
    }

    /** A new line, and a blank one before it where the author has made one. */
    static Gap line(int level) {
        return new Gap(1, 2, "", level, level);
    }

    /** A new line before a closing brace. */
    static Gap closing(int level) {
        return new Gap(1, 1, "", level, level + 1);
    }

    /** A blank line. */
    static Gap paragraph() {
        return new Gap(2, 2, "", 0, 0);
    }

    /** A line break, or two, with the indentation of what follows. */
    static String breaks(int number, int level) {
        return "\n".repeat(number) + INDENT.repeat(level);
    }
}
