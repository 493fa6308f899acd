package org.casewright.text;

import java.util.regex.MatchResult;

/**
 * Characters of a text.
 *
 * @param offset of the first, from 0
 * @param length how many
 */
public record Span(int offset, int length) {

    public Span {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("A span lies within a text: " + offset + "+" + length);
        }
    }

    /** From one character up to, not including, another. */
    public static Span between(int start, int end) {
        return new Span(start, end - start);
    }

    static Span of(MatchResult match) {
        return between(match.start(), match.end());
    }

    /** The offset after the last character. */
    public int end() {
        return offset + length;
    }

    /** The characters themselves. */
    public String in(String text) {
        return text.substring(offset, end());
    }

    /** Whether all of the other lies within this one. */
    public boolean contains(Span other) {
        return offset <= other.offset && other.end() <= end();
    }

    /** Whether they have a character in common. */
    public boolean overlaps(Span other) {
        return offset < other.end() && other.offset < end();
    }
}
