package org.casewright.text;

import java.util.regex.Pattern;

/** Patterns that read like the phrases they find. */
final class Phrases {

    private Phrases() {
    }

    /** An expression in which a blank stands for any white space, and small letters for capitals as well. */
    static Pattern pattern(String expression) {
        return Pattern.compile(expression.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
    }
}
