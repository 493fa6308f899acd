package org.casewright.workbench.records.finding;

import java.util.Objects;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Side;

/**
 * A finding before it is one.
 *
 * @param concept the qualified name; empty where the words name none
 * @param region the qualified name; empty where the words name none
 * @param amount what was measured; of a treatment how many times, of a drug the strength; null without
 * @param date null where it is not known
 */
public record FindingDraft(FindingKind kind, String concept, FindingStatus status, Side side, String region,
        Amount amount, PartialDate date) {

    public FindingDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(region, "region");
    }

    /** What is looked for in a whole record, where the reviewer has not found it. */
    public FindingDraft searched() {
        return new FindingDraft(kind, concept, FindingStatus.SEARCHED_NOT_FOUND, side, region, amount, date);
    }
}
