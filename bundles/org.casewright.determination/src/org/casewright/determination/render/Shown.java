package org.casewright.determination.render;

import org.casewright.model.XmlCharacters;

/** Characters as documents show them. */
final class Shown {

    private static final int REPLACEMENT = '\uFFFD';
    private static final int BULLET = '\u2022';
    private static final int WORD_BULLET = '\uF0B7';

    private Shown() {
    }

    /** The text with common bullets for those of a symbol font, and without what no XML document may have. */
    static String of(String text) {
        return text.codePoints().map(Shown::character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int character(int c) {
        return c == WORD_BULLET ? BULLET : XmlCharacters.isAllowed(c) ? c : REPLACEMENT;
    }
}
