package org.casewright.determination.read;

import org.casewright.model.XmlCharacters;

/**
 * A line of a letter as it was extracted.
 *
 * @param text with its trailing blank, which tells a wrapped line from one that ends in a hyphen
 * @param number from 1
 * @param gap what separates it from the line before
 * @param page from 1
 */
record Line(String text, int number, Gap gap, int page) {

    private static final char REPLACEMENT = '\uFFFD';

    Line {
        text = allowed(text);
    }

    /** The same line with the end of a page before it. */
    Line afterPageEnd() {
        return new Line(text, number, Gap.PAGE, page);
    }

    /** What separates two lines. */
    enum Gap {
        /** The end of a line alone. */
        NONE,
        /** The end of a page, which does not tell whether the paragraph ends. */
        PAGE,
        /** An empty line, which may also be what the end of a page left behind. */
        BLANK,
        /** An empty paragraph. */
        EMPTY;

        boolean endsParagraph() {
            return this == BLANK || this == EMPTY;
        }
    }

    /** Extraction may give characters that no case file can hold. */
    private static String allowed(String text) {
        if (text.codePoints().allMatch(XmlCharacters::isAllowed)) {
            return text;
        }
        return text.codePoints().map(c -> XmlCharacters.isAllowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
