package org.casewright.workbench.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.editing.CaseDocument;
import org.junit.jupiter.api.Test;

/** Which strokes of typing are taken back together. */
class TypingTest {

    private final Case content = Example.create();
    private final CaseDocument document = new CaseDocument(content);

    @Test
    void aSentenceIsOneStep() {
        typed("The pain is worse. It radiates.");
        assertEquals(List.of("The pain is worse. ", ""), undone());
    }

    @Test
    void aLineIsOneStep() {
        typed("one\ntwo");
        assertEquals(List.of("one\n", ""), undone());
    }

    @Test
    void deletingIsAStepOfItsOwn() {
        typed("abc");
        text("ab");
        text("a");
        assertEquals(List.of("abc", ""), undone());
    }

    @Test
    void typingElsewhereInTheTextIsAnotherStep() {
        typed("ab");
        text("xab");
        text("xyab");
        assertEquals(List.of("ab", ""), undone());
    }

    @Test
    void whatIsPastedOverOtherTextIsAStepOfItsOwn() {
        typed("abc");
        text("aXYc");
        assertEquals(List.of("abc", ""), undone());
    }

    @Test
    void leavingTheFieldEndsTheStep() {
        typed("ab");
        document.endTyping();
        text("abc");
        assertEquals(List.of("ab", ""), undone());
    }

    @Test
    void savingEndsTheStep() {
        typed("ab");
        document.saved(document.revision());
        text("abc");
        document.undo();
        assertEquals(false, document.isDirty());
    }

    @Test
    void anotherFieldEndsTheStep() {
        typed("ab");
        document.type(content, Literals.CASE__NUMBER, "CM16");
        text("abc");
        assertEquals(List.of("ab", "ab", ""), undone());
    }

    @Test
    void aDateThatGrowsIsOneStep() {
        var date = Literals.CLAIM__ASSIGNED;
        document.type(content.getClaim(), date, PartialDate.valueOf("2016"));
        document.type(content.getClaim(), date, PartialDate.valueOf("2016-11"));
        document.type(content.getClaim(), date, null);
        document.type(content.getClaim(), date, PartialDate.valueOf("2016-11-17"));
        document.undo();
        assertNull(content.getClaim().getAssigned());
        document.redo();
        assertEquals(PartialDate.valueOf("2016-11-17"), content.getClaim().getAssigned());
    }

    private void typed(String text) {
        for (int i = 1; i <= text.length(); i++) {
            text(text.substring(0, i));
        }
    }

    private void text(String text) {
        document.type(content, Literals.CASE__SUMMARY, text);
    }

    /** The summaries that undoing leaves, step by step. */
    private List<String> undone() {
        List<String> left = new ArrayList<>();
        while (document.canUndo()) {
            document.undo();
            left.add(content.getSummary() == null ? "" : content.getSummary());
        }
        return left;
    }
}
