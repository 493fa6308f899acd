package org.casewright.determination.form;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text without its white space that knows where each character stood. Fixed wording is looked for in it,
 * so that it is found across line breaks and where extraction split a word.
 */
public final class Squeezed {

    /** Characters of the original text, the end excluded. */
    public record Span(int start, int end) {
    }

    private final String original;
    private final String letters;
    private final int[] positions;

    public Squeezed(String original) {
        this.original = original;
        StringBuilder kept = new StringBuilder(original.length());
        int[] found = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            if (!isBlank(original.charAt(i))) {
                found[kept.length()] = i;
                kept.append(original.charAt(i));
            }
        }
        letters = kept.toString();
        positions = Arrays.copyOf(found, letters.length());
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
