package org.casewright.determination.letter;

import java.util.Objects;

/**
 * A stretch of text of one weight that has one source.
 *
 * @param text a line feed in it begins a new line
 * @param bold whether it is set in bold
 * @param source the path of what it shows, as {@link org.casewright.model.ElementPath} writes it, such as
 *        {@code claim/decided}; empty for the fixed wording of the form
 * @param offset where in the text of the source it begins, in UTF-16 units; 0 where it is the whole of it, and where
 *        the source is written differently, as dates are
 */
public record Run(String text, boolean bold, String source, int offset) {

    public Run {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        if (offset < 0) {
            throw new IllegalArgumentException("A run begins before its source: " + offset);
        }
    }

    /** A run from the beginning of its source. */
    public Run(String text, boolean bold, String source) {
        this(text, bold, source, 0);
    }

    /** Whether it is fixed wording, the same in every letter of the layout. */
    public boolean isForm() {
        return source.isEmpty();
    }
}
