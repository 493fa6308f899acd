package org.casewright.determination.letter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.model.PartialDate;

/**
 * A composed letter: everything that a reader of it sees, and nothing of how a format shows it.
 *
 * @param caseNumber empty where the case has none
 * @param decided the date of the determination, which stands for the date of the document
 * @param header empty where the letter has no header table
 * @param sections in order
 */
public record Letter(String caseNumber, Optional<PartialDate> decided, List<HeaderRow> header,
        List<Section> sections) {

    public Letter {
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(decided, "decided");
        header = List.copyOf(header);
        sections = List.copyOf(sections);
    }

    /** The title of the document, for readers of PDF and for assistive technology. */
    public String title() {
        return caseNumber.isEmpty() ? "Final Determination" : "Final Determination " + caseNumber;
    }
}
