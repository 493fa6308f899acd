package org.casewright.workbench.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.project.JudgedCase;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.tests.editing.RandomEdits;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;

/**
 * Random edits with all pages open, taken back by the key: the case is that of the file again, and so is its verdict.
 */
@WorkbenchTest
class RandomClientTest {

    private static final int SEQUENCES = 20;
    private static final int EDITS = 6;

    @Test
    void editsAndTheirUndoLeaveTheCaseOfTheFile(Driver driver) {
        IFile file = Cases.sample("shoulder-surgery-in-part.case");
        CaseEditor editor = Cases.open(driver, file);
        driver.tab("Disputed items").click();
        driver.tab("Case").click();
        CaseContext context = Cases.context(editor);
        CaseDocument document = context.document();
        Ui.until("the case to be judged", () -> context.judged().isPresent());
        Optional<CaseVerdict> verdict = Ui.call(() -> context.judged().map(JudgedCase::verdict));
        String before = Ui.call(() -> Cases.written(document.content()));
        for (int seed = 0; seed < SEQUENCES; seed++) {
            RandomEdits edits = new RandomEdits(document, seed);
            for (int i = 0; i < EDITS; i++) {
                Ui.run(edits::next);
            }
            undoAll(document);
            assertEquals(before, Ui.call(() -> Cases.written(document.content())), "seed " + seed);
        }
        assertFalse(Ui.call(document::isDirty));
        Ui.until("the live verdict to be that of the file again",
                () -> context.judged().map(JudgedCase::verdict).equals(verdict));
    }

    private static void undoAll(CaseDocument document) {
        while (Ui.call(document::canUndo)) {
            long revision = Ui.call(document::revision);
            Keyboard.press("M1+Z");
            Ui.until("a step to be undone", () -> document.revision() > revision);
        }
    }
}
