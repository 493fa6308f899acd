package org.casewright.determination.letter;

import java.util.Objects;
import java.util.Optional;

/**
 * What is proposed for a disputed item that the reviewer has not written about.
 *
 * @param rationale empty where none is drafted
 * @param reviewerCitation what the expert reviewer relied on, where the case does not say it
 */
public record ItemDraft(String rationale, Optional<DraftedCitation> reviewerCitation) {

    /** Nothing is proposed. */
    public static final ItemDraft NONE = new ItemDraft("", Optional.empty());

    public ItemDraft {
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(reviewerCitation, "reviewerCitation");
    }
}
