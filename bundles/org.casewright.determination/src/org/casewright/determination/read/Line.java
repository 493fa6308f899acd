package org.casewright.determination.read;

/**
 * A line of a letter as it was extracted.
 *
 * @param text with its trailing blank, which tells a wrapped line from one that ends in a hyphen
 * @param number from 1
 * @param gap what separates it from the line before
 */
record Line(String text, int number, Gap gap) {

    /** What separates two lines. */
    enum Gap {
        /** The end of a line alone. */
        NONE,
        /** The end of a page, which does not tell whether the paragraph ends. */
        PAGE,
        /** An empty line. */
        EMPTY
    }
}
