package org.casewright.determination.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text without its white space that knows where each character stood. Fixed wording is looked for in it,
 * so that it is found across line breaks, where extraction split a word and where letters were set as one.
 */
public final class Squeezed {

    /** Characters of the original text, the end excluded. */
    public record Span(int start, int end) {
    }

    private static final char SOFT_HYPHEN = '\u00AD';

    /** The ligatures of Unicode, from this one on. */
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private final String original;
    private final String letters;
    private final int[] positions;

    public Squeezed(String original) {
        this.original = original;
        StringBuilder kept = new StringBuilder(original.length());
        int[] found = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            int before = kept.length();
            keep(original.charAt(i), kept);
            found = kept.length() > found.length ? Arrays.copyOf(found, 2 * kept.length()) : found;
            Arrays.fill(found, before, kept.length(), i);
        }
        letters = kept.toString();
        positions = Arrays.copyOf(found, letters.length());
    }

    /** What is seen of a character: nothing of blanks and of marks where a word may be broken. */
    private static void keep(char c, StringBuilder kept) {
        if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.size()) {
            kept.append(LIGATURES.get(c - FIRST_LIGATURE));
        } else if (!isBlank(c) && (c < SOFT_HYPHEN || Character.getType(c) != Character.FORMAT)) {
            kept.append(c);
        }
    }

    /** The text without white space. */
    public static String of(String text) {
        return new Squeezed(text).letters;
    }

    /** Whether two texts differ at most in white space. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where the wording first stands at or after a position of the original text. */
    public Optional<Span> find(String wording, int from) {
        String wanted = of(wording);
        int at = letters.indexOf(wanted, index(from));
        return at < 0 ? Optional.empty() : Optional.of(span(at, wanted.length()));
    }

    public boolean startsWith(String wording) {
        return letters.startsWith(of(wording));
    }

    /** Where the wording stands if the text begins with it. */
    public Optional<Span> prefix(String wording) {
        String wanted = of(wording);
        return !wanted.isEmpty() && letters.startsWith(wanted) ? Optional.of(span(0, wanted.length()))
                : Optional.empty();
    }

    /** Where the wording stands if the text ends with it. */
    public Optional<Span> suffix(String wording) {
        String wanted = of(wording);
        return letters.endsWith(wanted) ? Optional.of(span(letters.length() - wanted.length(), wanted.length()))
                : Optional.empty();
    }

    private Span span(int at, int length) {
        int end = at + length;
        return new Span(at < positions.length ? positions[at] : original.length(), positions[end - 1] + 1);
    }

    private int index(int from) {
        int at = Arrays.binarySearch(positions, from);
        return at < 0 ? -at - 1 : at;
    }
}
