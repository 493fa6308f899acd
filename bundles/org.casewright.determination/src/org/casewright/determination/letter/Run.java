package org.casewright.determination.letter;

import java.util.Objects;

/**
 * A stretch of text of one weight that has one source.
 *
 * @param text a line feed in it begins a new line
 * @param bold whether it is set in bold
 * @param source the path of what it shows, as {@link org.casewright.model.ElementPath} writes it, such as
 *        {@code claim/decided}; empty for the fixed wording of the form
 */
public record Run(String text, boolean bold, String source) {

    public Run {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }

    /** Whether it is fixed wording, the same in every letter of the layout. */
    public boolean isForm() {
        return source.isEmpty();
    }
}
