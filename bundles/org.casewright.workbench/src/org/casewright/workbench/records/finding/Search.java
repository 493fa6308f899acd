package org.casewright.workbench.records.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.casewright.engine.rules.Concept;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.RecordKind;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.CaseEdits;

/** A search of the medical records that found nothing. The reviewer says that it was made; nothing is searched here. */
public final class Search {

    /** What tells of the dispute, and not of the patient. */
    private static final Set<RecordKind> OF_THE_DISPUTE = EnumSet.of(RecordKind.APPLICATION,
            RecordKind.UTILIZATION_REVIEW, RecordKind.REQUEST_FOR_AUTHORIZATION, RecordKind.CORRESPONDENCE);

    private final CaseDocument document;
    private final CaseEdits edits;

    public Search(CaseDocument document, CaseEdits edits) {
        this.document = document;
        this.edits = edits;
    }

    /** The records that are searched. */
    public static List<Record> records(Case content) {
        return content.getRecords().stream().filter(record -> !OF_THE_DISPUTE.contains(record.getKind())).toList();
    }

    /** Adds that each of some concepts was searched in all medical records and not found, in one step of undo. */
    public void wasInVain(List<Concept> concepts) {
        document.edit("Searched and not found", () -> concepts.forEach(this::record));
    }

    private void record(Concept concept) {
        Finding finding = FindingKind.of(concept.kind()).create();
        finding.setConcept(concept.name());
        finding.setStatus(FindingStatus.SEARCHED_NOT_FOUND);
        records(document.content())
                .forEach(record -> finding.getEvidence().add(EvidencePlace.whole(record).evidence()));
        edits.add(document.content(), Literals.CASE__FINDINGS, finding);
    }
}
