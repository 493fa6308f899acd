package org.casewright.criteria.ide.answer;

/**
 * Some characters of a text.
 *
 * @param offset from 0, in UTF-16 units as {@link String} counts them
 * @param length 0 for a place between two characters
 */
public record TextRange(int offset, int length) {

    public TextRange {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("A range counts from zero: " + offset + "+" + length);
        }
    }

    /** The characters from a place up to, and without, another. */
    public static TextRange between(int start, int end) {
        return new TextRange(start, end - start);
    }

    /** The place after the last character. */
    public int end() {
        return offset + length;
    }

    /** Whether a caret may stand within or at either end. */
    public boolean touches(int place) {
        return offset <= place && place <= end();
    }

    /** The characters of a text. */
    public String of(String text) {
        return text.substring(offset, end());
    }
}
