package org.casewright.workbench.records.document;

/**
 * A word of a page.
 *
 * @param offset of its first character in the text of the page
 * @param text without white space, never empty
 * @param box where it stands
 * @param line of the page, from 0
 */
public record Word(int offset, String text, Box box, int line) {

    /** The offset after its last character. */
    public int end() {
        return offset + text.length();
    }
}
