package org.casewright.workbench.records.finding;

import java.math.BigDecimal;

import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcasePackage;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.Side;
import org.casewright.model.imrcase.Treatment;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.CaseEdits;

/** Makes findings of drafts, each by one step of undo. */
public final class FindingMaker {

    private final CaseDocument document;
    private final CaseEdits edits;

    public FindingMaker(CaseDocument document, CaseEdits edits) {
        this.document = document;
        this.edits = edits;
    }

    /** Adds a finding with its evidence to the end of the case's findings. */
    public Finding make(FindingDraft draft, EvidencePlace place) {
        Finding finding = draft.kind().create();
        finding.setConcept(draft.concept());
        finding.setStatus(draft.status());
        if (draft.status() == FindingStatus.PRESENT) {
            finding.eUnset(ImrcasePackage.Literals.FINDING__STATUS); // what nothing is written for
        }
        finding.setDate(draft.date());
        finding.setRegion(draft.region().isEmpty() ? null : draft.region());
        if (draft.side() != Side.UNSPECIFIED) {
            finding.setSide(draft.side());
        }
        if (draft.amount() != null) {
            measure(finding, draft.amount());
        }
        finding.getEvidence().add(place.evidence());
        return edits.add(document.content(), ImrcasePackage.Literals.CASE__FINDINGS, finding);
    }

    private static void measure(Finding finding, Amount amount) {
        if (finding instanceof Medication medication) {
            medication.setStrength(amount.measure());
        } else if (finding instanceof Treatment treatment && isWhole(amount.from())) {
            treatment.setCount(amount.from().intValueExact());
        } else {
            finding.getValues().add(amount.measure());
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() < 9;
    }

    /** Adds one more place where a finding stands, as a step of undo. */
    public void addEvidence(Finding finding, EvidencePlace place) {
        edits.add(finding, ImrcasePackage.Literals.FINDING__EVIDENCE, place.evidence());
    }

    /** Puts one place where a finding stands in place of another, as a step of undo. */
    public void replace(Evidence old, EvidencePlace place) {
        document.edit("Replace evidence", () -> {
            document.set(old, ImrcasePackage.Literals.EVIDENCE__RECORD, place.record());
            document.set(old, ImrcasePackage.Literals.EVIDENCE__PAGE, place.page());
            document.set(old, ImrcasePackage.Literals.EVIDENCE__QUOTE, place.quote().isBlank() ? null : place.quote());
            document.set(old, ImrcasePackage.Literals.EVIDENCE__BOX, place.box());
        });
    }
}
