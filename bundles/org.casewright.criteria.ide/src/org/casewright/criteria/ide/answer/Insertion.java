package org.casewright.criteria.ide.answer;

import java.util.List;
import java.util.Objects;

/**
 * A text that takes the place of another.
 *
 * @param replaced what goes; empty to insert only
 * @param text what comes
 * @param stops the parts of {@code text} that the author fills in one after the other, counted from its start; the last
 *        is where the caret is left. Empty for the end of the text
 */
public record Insertion(TextRange replaced, String text, List<TextRange> stops) {

    public Insertion {
        Objects.requireNonNull(replaced, "replaced");
        Objects.requireNonNull(text, "text");
        stops = List.copyOf(stops);
    }

    /** A file after this was inserted into it. */
    public String applyTo(String file) {
        return file.substring(0, replaced.offset()) + text + file.substring(replaced.end());
    }
}
