package org.casewright.tests.naive;

import java.util.Comparator;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.DisputedItem;

/** The days that a case and its items are judged by. */
final class Dates {

    private Dates() {
    }

    /** The day that selects the edition of a guideline. */
    static Span guideline(Case file, DisputedItem item) {
        if (item.getGuidelineDate() != null) {
            return Span.of(item.getGuidelineDate());
        }
        PartialDate service = dateOfService(item);
        return Span.of(service == null ? claim(file).getUtilizationReviewDenial() : service);
    }

    /** The day from which times are counted back. */
    static Span reference(Case file, DisputedItem item) {
        PartialDate service = dateOfService(item);
        if (service != null) {
            return Span.of(service);
        }
        if (item.getRequested() != null) {
            return Span.of(item.getRequested());
        }
        PartialDate denial = claim(file).getUtilizationReviewDenial();
        return denial == null ? guideline(file, item) : Span.of(denial);
    }

    /** The day up to which evidence counts. */
    static Span record(Case file) {
        Claim claim = claim(file);
        return Span.of(claim.getRecordDate() == null ? claim.getDecided() : claim.getRecordDate());
    }

    private static Claim claim(Case file) {
        return file.getClaim();
    }

    private static PartialDate dateOfService(DisputedItem item) {
        return item.getDatesOfService().stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
