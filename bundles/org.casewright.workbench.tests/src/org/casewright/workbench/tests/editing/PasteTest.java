package org.casewright.workbench.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.CaseEdits;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class PasteTest {

    private final Case content = Example.create();
    private final CaseEdits edits = new CaseEdits(new CaseDocument(content));
    private final Record record = content.getRecords().getFirst();

    @Test
    void aFindingPastedBesideItselfHasAnIdOfItsOwnAndTheSameEvidence() {
        String text = edits.copy(content.getFindings());

        Finding pasted = (Finding) edits.paste(text, content, Literals.CASE__FINDINGS).getFirst();

        assertEquals("f2", pasted.getId());
        assertSame(record, pasted.getEvidence().getFirst().getRecord());
        assertEquals(2, content.getFindings().size());
    }

    @Test
    void whatIsCopiedTogetherStaysTogether() {
        String text = edits.copy(content.getItems());

        List<EObject> pasted = edits.paste(text, content, Literals.CASE__ITEMS);

        assertSame(pasted.get(0), ((DisputedItem) pasted.get(1)).getDependsOn());
        assertEquals("i3", ((DisputedItem) pasted.get(0)).getId());
    }

    @Test
    void anItemAloneKeepsWhatItGoesWith() {
        String text = edits.copy(List.of(content.getItems().get(1)));

        DisputedItem pasted = (DisputedItem) edits.paste(text, content, Literals.CASE__ITEMS).getFirst();

        assertSame(content.getItems().getFirst(), pasted.getDependsOn());
    }

    @Test
    void anotherCaseHasAnotherRecordOfTheSameId() {
        Case other = Example.create();
        other.getRecords().getFirst().setTitle("Operative report");
        CaseEdits elsewhere = new CaseEdits(new CaseDocument(other));

        Finding pasted = (Finding) elsewhere.paste(edits.copy(content.getFindings()), other, Literals.CASE__FINDINGS)
                .getFirst();
        DisputedItem item = (DisputedItem) elsewhere.paste(edits.copy(List.of(content.getItems().get(1))),
                other, Literals.CASE__ITEMS).getFirst();

        assertTrue(pasted.getEvidence().isEmpty(), "its evidence is in a record that this case has not");
        assertSame(other.getItems().getFirst(), item.getDependsOn());
        assertTrue(elsewhere.paste(edits.copy(content.getFindings().getFirst().getEvidence()), pasted,
                Literals.FINDING__EVIDENCE).isEmpty());
    }

    @Test
    void onlyWhatFitsIsPasted() {
        String text = edits.copy(List.of(record));
        assertTrue(CaseEdits.canPaste(text, Literals.CASE__RECORDS));
        assertFalse(CaseEdits.canPaste(text, Literals.CASE__FINDINGS));
        for (String other : List.of("", "physical therapy", "<a/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")) {
            assertFalse(CaseEdits.canPaste(other, Literals.CASE__RECORDS), other);
            assertTrue(edits.paste(other, content, Literals.CASE__RECORDS).isEmpty(), other);
        }
    }

    @Test
    void removingARecordTakesItsEvidenceAlong() {
        edits.remove(List.of(record));
        assertTrue(content.getFindings().getFirst().getEvidence().isEmpty());
    }

    @Test
    void removingAnItemLetsGoOfThoseThatWentWithIt() {
        edits.remove(List.of(content.getItems().getFirst()));
        assertNull(content.getItems().getFirst().getDependsOn());
    }

    @Test
    void aNewFindingHasTheFirstFreeId() {
        Finding added = edits.add(content, Literals.CASE__FINDINGS,
                ImrcaseFactory.eINSTANCE.createDiagnosis());
        assertEquals("f2", added.getId());
    }
}
