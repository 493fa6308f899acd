package org.casewright.workbench.records.document;

/**
 * Words of a page that follow each other.
 *
 * @param first index of the first word
 * @param last index of the last word; before {@code first} where the range is empty
 */
public record WordRange(int first, int last) {

    /** No word. */
    public static final WordRange NONE = new WordRange(0, -1);

    /** From one word to another, in either order. */
    public static WordRange between(int one, int other) {
        return new WordRange(Math.min(one, other), Math.max(one, other));
    }
}
