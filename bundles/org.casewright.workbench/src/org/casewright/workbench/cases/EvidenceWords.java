package org.casewright.workbench.cases;

import java.util.Objects;

import org.casewright.model.imrcase.Evidence;
import org.casewright.workbench.forms.DateConversion;

/** A place in the records in words: "Progress report of 03/17/2014, page 2, “denies numbness”". */
final class EvidenceWords {

    private EvidenceWords() {
    }

    static String of(Evidence evidence) {
        String record = Objects.requireNonNullElse(evidence.getRecord().getTitle(), evidence.getRecord().getId());
        String date = new DateConversion().format(evidence.getRecord().getDate());
        return record + (date.isEmpty() ? "" : " of " + date)
                + (evidence.getPage() == null ? "" : ", page " + evidence.getPage())
                + (evidence.getQuote() == null ? "" : ", \u201C" + evidence.getQuote().strip() + "\u201D");
    }
}
