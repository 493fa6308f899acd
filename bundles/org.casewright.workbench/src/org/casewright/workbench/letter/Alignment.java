package org.casewright.workbench.letter;

import java.util.List;

/**
 * Finds for each character on paper the passage that it belongs to. Both tell the same words in the same order; blanks
 * are passed over, and so is a character that one of them has in another form, such as a sign that no font has.
 */
final class Alignment {

    /** How many characters of one side may be without a counterpart at a time. */
    private static final int MOST_LOST = 40;
    /** How many characters in a row must agree before the two are taken to be in step again. */
    private static final int IN_STEP = 4;

    /**
     * A character of a passage.
     *
     * @param passage its index
     * @param offset in the passage's text
     */
    record Origin(int passage, int offset) {
    }

    private final StringBuilder words = new StringBuilder();
    private final Origin[] origins;
    private int at;

    Alignment(List<Passage> passages) {
        this.origins = new Origin[passages.stream().mapToInt(passage -> passage.text().length()).sum()];
        for (int i = 0; i < passages.size(); i++) {
            add(i, passages.get(i).text());
        }
    }

    private void add(int passage, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                origins[words.length()] = new Origin(passage, i);
                words.append(text.charAt(i));
            }
        }
    }

    /** Whether a character takes no ink. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * The origin of the next character on paper; null where the letter has no such character.
     *
     * @param printed all characters on paper
     * @param index of the one that is asked for, one after the one asked for before
     */
    Origin next(CharSequence printed, int index) {
        if (at < words.length() && words.charAt(at) != printed.charAt(index) && !agree(printed, index + 1, at + 1)) {
            int lost = lost(printed, index);
            if (lost == 0 && agree(printed, index + 1, at)) {
                return null;
            }
            at += lost;
        }
        return at < words.length() ? origins[at++] : null;
    }

    /** After how many characters of the passages the two are in step again; 0 where they are not. */
    private int lost(CharSequence printed, int index) {
        for (int skipped = 1; skipped <= MOST_LOST; skipped++) {
            if (agree(printed, index, at + skipped)) {
                return skipped;
            }
        }
        return 0;
    }

    private boolean agree(CharSequence printed, int index, int from) {
        int length = Math.min(IN_STEP, Math.min(printed.length() - index, words.length() - from));
        for (int i = 0; i < length; i++) {
            if (words.charAt(from + i) != printed.charAt(index + i)) {
                return false;
            }
        }
        return length > 0;
    }
}
