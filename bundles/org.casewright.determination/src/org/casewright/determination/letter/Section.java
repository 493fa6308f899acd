package org.casewright.determination.letter;

import java.util.List;
import java.util.Objects;

/** A part of the letter under a heading. */
public record Section(String heading, List<Paragraph> paragraphs) {

    public Section {
        Objects.requireNonNull(heading, "heading");
        paragraphs = List.copyOf(paragraphs);
    }
}
