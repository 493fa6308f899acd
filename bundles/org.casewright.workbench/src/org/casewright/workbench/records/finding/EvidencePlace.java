package org.casewright.workbench.records.finding;

import org.casewright.model.PageBox;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Record;

/**
 * Where a finding stands.
 *
 * @param record of the case
 * @param page from 1; null where the whole record is meant
 * @param quote the words; empty where there are none
 * @param box on a scan; null where the words are enough
 */
public record EvidencePlace(Record record, Integer page, String quote, PageBox box) {

    /** The whole of a record, which was searched. */
    public static EvidencePlace whole(Record record) {
        return new EvidencePlace(record, null, "", null);
    }

    /** A page without words; the whole record where there is no page, as before its file is open. */
    public static EvidencePlace page(Record record, int page) {
        return new EvidencePlace(record, page > 0 ? page : null, "", null);
    }

    public boolean isWhole() {
        return page == null;
    }

    /** The same as a part of a finding. */
    public Evidence evidence() {
        Evidence evidence = ImrcaseFactory.eINSTANCE.createEvidence();
        evidence.setRecord(record);
        evidence.setPage(page);
        evidence.setQuote(quote.isBlank() ? null : quote);
        evidence.setBox(box);
        return evidence;
    }
}
