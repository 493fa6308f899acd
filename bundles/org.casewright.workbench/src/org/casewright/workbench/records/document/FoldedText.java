package org.casewright.workbench.records.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text reduced to what it says, for finding: small letters and figures without accents, and where each stood. White
 * space and signs are dropped, or kept as one blank between two words; hyphens at the end of a line are dropped.
 */
final class FoldedText {

    private final String folded;
    private final int[] origin;

    private FoldedText(String folded, int[] origin) {
        this.folded = folded;
        this.origin = origin;
    }

    /** Letters and figures alone: a quote is found whatever was made of its blanks, hyphens and commas. */
    static FoldedText letters(String text) {
        return fold(text, false);
    }

    /** Letters, figures and signs, with one blank between two words, as one searches. */
    static FoldedText words(String text) {
        return fold(text, true);
    }

    private static FoldedText fold(String text, boolean signs) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origin = new int[text.length() * 2 + 1];
        for (int i = 0; i < text.length(); i++) {
            String plain = plain(text, i, signs, folded);
            if (folded.length() + plain.length() >= origin.length) {
                origin = Arrays.copyOf(origin, 2 * (origin.length + plain.length()));
            }
            for (int k = 0; k < plain.length(); k++) {
                origin[folded.length() + k] = i;
            }
            folded.append(plain);
        }
        return new FoldedText(folded.toString(), Arrays.copyOf(origin, folded.length()));
    }

    private static String plain(String text, int at, boolean signs, StringBuilder before) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return c < 0x80 ? String.valueOf(Character.toLowerCase(c)) : withoutAccent(c);
        }
        if (!signs || isDivision(text, at)) {
            return "";
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            boolean needed = !before.isEmpty() && before.charAt(before.length() - 1) != ' '
                    && !isDivision(text, at - 1);
            return needed ? " " : "";
        }
        return String.valueOf(sign(c));
    }

    /** A hyphen that divides a word at the end of a line. */
    private static boolean isDivision(String text, int at) {
        return at > 0 && at + 2 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) == '\n'
                && Character.isLetter(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 2));
    }

    private static char sign(char c) {
        return switch (c) {
        case '\u2018', '\u2019' -> '\'';
        case '\u201C', '\u201D' -> '"';
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
        default -> c;
        };
    }

    private static String withoutAccent(char c) {
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        return apart.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    int length() {
        return folded.length();
    }

    boolean isEmpty() {
        return folded.isBlank();
    }

    /** Where another begins in this, from a place on; -1 where nowhere. */
    int indexOf(FoldedText part, int from) {
        return folded.indexOf(part.folded.strip(), from);
    }

    /** The length of what {@link #indexOf} looks for. */
    int searched() {
        return folded.strip().length();
    }

    /** The offset in the text of a character of the folded one. */
    int origin(int index) {
        return origin[index];
    }
}
