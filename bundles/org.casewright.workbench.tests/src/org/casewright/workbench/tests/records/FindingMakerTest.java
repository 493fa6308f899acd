package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;

import org.casewright.model.CaseFiles;
import org.casewright.model.PageBox;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.Side;
import org.casewright.model.imrcase.Treatment;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.CaseEdits;
import org.casewright.workbench.records.finding.Amount;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.casewright.workbench.records.finding.FindingDraft;
import org.casewright.workbench.records.finding.FindingKind;
import org.casewright.workbench.records.finding.FindingMaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings made of drafts, and taken back. */
class FindingMakerTest {

    private static final PartialDate DATE = PartialDate.valueOf("2014-02-17");

    private CaseDocument document;
    private FindingMaker maker;
    private Record record;

    @BeforeEach
    void openACaseWithOneRecord() {
        Case content = CaseFiles.newCase();
        content.setNumber("CM14-0000001");
        content.getOrganization().setName("Redwood");
        record = ImrcaseFactory.eINSTANCE.createRecord();
        record.setId("r1");
        content.getRecords().add(record);
        document = new CaseDocument(content);
        maker = new FindingMaker(document, new CaseEdits(document));
    }

    @Test
    void aFindingHasItsEvidenceAndIsOneStepOfUndo() throws Exception {
        byte[] before = CaseFiles.write(document.copy());
        Finding made = maker.make(draft(FindingKind.SYMPTOM, FindingStatus.PRESENT, "8 points"),
                new EvidencePlace(record, 3, "Low back pain, 8 out of 10", null));
        Evidence evidence = made.getEvidence().get(0);
        assertEquals("r1 3 Low back pain, 8 out of 10", evidence.getRecord().getId() + " " + evidence.getPage() + " "
                + evidence.getQuote());
        assertEquals(new BigDecimal("8"), made.getValues().get(0).getAmount());
        assertFalse(made.eIsSet(ImrcasePackage.Literals.FINDING__STATUS));
        document.undo();
        assertArrayEquals(before, CaseFiles.write(document.copy()));
        document.redo();
        assertEquals(1, document.content().getFindings().size());
    }

    @Test
    void aBoxOfAScanIsKept() throws Exception {
        maker.make(draft(FindingKind.DIAGNOSIS, FindingStatus.ABSENT, null),
                new EvidencePlace(record, 2, "", new PageBox(72, 80, 300, 24)));
        Case read = CaseFiles.read(CaseFiles.write(document.copy()), "a.case").content();
        Evidence evidence = read.getFindings().get(0).getEvidence().get(0);
        assertEquals(new PageBox(72, 80, 300, 24), evidence.getBox());
        assertEquals(FindingStatus.ABSENT, read.getFindings().get(0).getStatus());
    }

    @Test
    void ofATreatmentTheAmountIsHowOftenAndOfADrugItsStrength() {
        EvidencePlace place = new EvidencePlace(record, 1, "words", null);
        assertEquals(12,
                ((Treatment) maker.make(draft(FindingKind.TREATMENT, FindingStatus.PRESENT, "12"), place)).getCount());
        Medication drug = (Medication) maker.make(draft(FindingKind.MEDICATION, FindingStatus.PRESENT, "500 mg"),
                place);
        assertEquals("mg", drug.getStrength().getUnit());
    }

    @Test
    void evidenceIsAddedToAFindingThatIsThere() {
        Finding made = maker.make(draft(FindingKind.SYMPTOM, FindingStatus.PRESENT, null),
                new EvidencePlace(record, 1, "a", null));
        maker.addEvidence(made, new EvidencePlace(record, 4, "b", null));
        assertEquals(2, made.getEvidence().size());
        document.undo();
        assertEquals(1, made.getEvidence().size());
    }

    private static FindingDraft draft(FindingKind kind, FindingStatus status, String amount) {
        return new FindingDraft(kind, "Conditions.Any", status, Side.LEFT, "",
                amount == null ? null : Amount.valueOf(amount), DATE);
    }
}
