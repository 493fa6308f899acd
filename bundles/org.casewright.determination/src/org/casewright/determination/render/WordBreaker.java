package org.casewright.determination.render;

import java.text.BreakIterator;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines between words and after the hyphen of a compound word, never inside a date, a dose or a
 * pair such as wrist/hand.
 */
final class WordBreaker implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !isBreak());
        return at;
    }

    private boolean isBreak() {
        char before = text.charAt(at - 1);
        if (before == '-') {
            return at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(text.charAt(at));
        }
        return isBlank(before) && !isBlank(text.charAt(at));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
