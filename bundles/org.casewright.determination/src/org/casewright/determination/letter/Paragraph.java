package org.casewright.determination.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of the letter.
 *
 * @param runs in reading order
 * @param close whether it follows the paragraph before it without an empty line between
 */
public record Paragraph(List<Run> runs, boolean close) {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** The paragraph's text without its weights. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
