package org.casewright.workbench.concepts;

import java.util.List;

/** How well a term fits what was typed; the better first. */
enum Fit {

    /** The same words. */
    EXACT,
    /** It begins with what was typed. */
    BEGINS,
    /** What was typed are its initials. */
    INITIALS,
    /** Each typed word begins one of its words, in its order. */
    WORDS_IN_ORDER,
    /** Each typed word begins one of its words. */
    WORDS,
    /** The typed letters are in it, in their order, the first at the beginning of a word. */
    LETTERS,
    /** One or two letters are wrong, missing, too many or swapped. */
    SLIP,
    NONE;

    /** Below this, letters in their order are found nearly everywhere. */
    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_FOR_SLIP = 4;
    private static final int FEWEST_FOR_TWO_SLIPS = 8;

    static Fit of(List<String> typed, String plain, Term term) {
        if (term.plain().equals(plain)) {
            return EXACT;
        } else if (term.plain().startsWith(plain)) {
            return BEGINS;
        } else if (plain.length() > 1 && term.initials().equals(plain)) {
            return INITIALS;
        } else if (inOrder(typed, term.words())) {
            return WORDS_IN_ORDER;
        } else if (inAnyOrder(typed, term.words())) {
            return WORDS;
        }
        return letters(plain.replace(" ", ""), term.plain()) ? LETTERS : slips(plain, term) ? SLIP : NONE;
    }

    private static boolean inOrder(List<String> typed, List<String> words) {
        int next = 0;
        for (String word : words) {
            if (next < typed.size() && word.startsWith(typed.get(next))) {
                next++;
            }
        }
        return next == typed.size();
    }

    private static boolean inAnyOrder(List<String> typed, List<String> words) {
        return typed.stream().allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    private static boolean letters(String typed, String plain) {
        if (typed.length() < FEWEST_LETTERS) {
            return false;
        }
        for (int start = 0; start >= 0; start = plain.indexOf(' ', start + 1)) {
            if (lettersFrom(typed, plain, start == 0 ? 0 : start + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lettersFrom(String typed, String plain, int start) {
        if (plain.charAt(start) != typed.charAt(0)) {
            return false;
        }
        int next = 0;
        for (int i = start; i < plain.length() && next < typed.length(); i++) {
            if (plain.charAt(i) == typed.charAt(next)) {
                next++;
            }
        }
        return next == typed.length();
    }

    /** Slips in the whole term, in as much of it as was typed, or in one of its words. */
    private static boolean slips(String typed, Term term) {
        if (typed.length() < FEWEST_FOR_SLIP) {
            return false;
        }
        int most = typed.length() < FEWEST_FOR_TWO_SLIPS ? 1 : 2;
        String head = term.plain().substring(0, Math.min(term.plain().length(), typed.length()));
        return Slips.within(typed, term.plain(), most) || Slips.within(typed, head, most)
                || term.words().stream().anyMatch(word -> Slips.within(typed, word, most));
    }
}
