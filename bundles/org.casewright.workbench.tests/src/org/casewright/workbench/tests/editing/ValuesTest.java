package org.casewright.workbench.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.casewright.model.Edit;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.Joint;
import org.casewright.workbench.editing.Values;
import org.junit.jupiter.api.Test;

/** What is done to a case together with other files. */
class ValuesTest {

    private final Case content = Example.create();
    private final CaseDocument document = new CaseDocument(content);
    private final Values ache = Values.by(List.of(
            new Edit(Place.element("findings/f1/concept", 0, "Conditions".length()), "Vocabulary"),
            new Edit(Place.element("findings/f1/concept", "Conditions.".length(), "Pain".length()), "Ache")));

    @Test
    void whatIsReversedIsAsItWas() {
        assertTrue(ache.fit(content));
        Values back = ache.reversed(content);

        document.apply(ache.fix("Rename"));
        assertEquals("Vocabulary.Ache", concept());
        assertTrue(back.fit(content));
        document.apply(back.fix("Rename back"));

        assertEquals("Conditions.Pain", concept());
    }

    @Test
    void whatHasChangedSinceDoesNotFit() {
        Values back = ache.reversed(content);
        document.apply(ache.fix("Rename"));

        content.getFindings().getFirst().setConcept("Vocabulary.Itch");
        assertFalse(back.fit(content));
        content.getFindings().clear();
        assertFalse(back.fit(content));
    }

    @Test
    void undoAndRedoOfAPartAreThoseOfTheWhole() {
        Whole whole = new Whole();
        document.apply(ache.fix("Rename"), whole);

        document.undo();
        assertEquals("Conditions.Pain", concept());
        document.redo();
        assertEquals("Vocabulary.Ache", concept());

        assertEquals(2, whole.asked);
    }

    @Test
    void onlyTheLastEditIsTakenBackForItsWhole() {
        Whole whole = new Whole();
        document.apply(ache.fix("Rename"), whole);
        document.edit("Number", () -> content.setNumber("CM16-0990010"));

        assertFalse(document.takeBack(whole));
        document.undo();
        assertTrue(document.takeBack(whole));
        assertFalse(document.canUndo());
        assertTrue(document.makeAgain(whole));
        assertFalse(document.makeAgain(whole));
    }

    private String concept() {
        return content.getFindings().getFirst().getConcept();
    }

    /** It has no other part. */
    private final class Whole implements Joint {

        private int asked;
        private boolean made = true;

        @Override
        public boolean canUndo() {
            return made;
        }

        @Override
        public boolean canRedo() {
            return !made;
        }

        @Override
        public void undo() {
            asked++;
            made = false;
            document.takeBack(this);
        }

        @Override
        public void redo() {
            asked++;
            made = true;
            document.makeAgain(this);
        }
    }
}
