package org.casewright.criteria.ide.answer;

import java.util.Objects;

/**
 * What is shown beside a line without being a part of the file.
 *
 * @param offset the end of the text that it stands behind
 * @param text such as {@code met in 3 of 5}
 * @param tone how it bears on the author's work
 */
public record Mining(int offset, String text, Tone tone) {

    /** How to take it. */
    public enum Tone {
        GOOD, BAD, NEUTRAL
    }

    public Mining {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
    }
}
