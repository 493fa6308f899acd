package org.casewright.workbench.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.tests.cases.Cases;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rename is taken back in all files and cases, or in none. */
@WorkbenchTest
class JointUndoTest {

    private static final String BEFORE = "MyofascialPainSyndrome";
    private static final String AFTER = "TautBandDisease";

    private CaseEditor editor;
    private Found<StyledText> text;

    @BeforeEach
    void renameAConcept(Driver driver) {
        Library.bring();
        editor = Cases.open(driver, Library.file(Library.SAMPLE));
        Library.open(driver, Library.file(Library.TRIGGER_POINT));
        text = driver.styledText("criteria.text");
        Library.settled();
        text.focus();
        Ui.run(() -> text.widget().setSelection(text.widget().getText().indexOf(BEFORE)));
        Keyboard.press("M2+M3+R");
        driver.shell("Rename '" + BEFORE + "'");
        Keyboard.press("M1+A");
        Keyboard.type(AFTER + "\n");
        driver.button("Rename").click();
        untilAllAreCalled(AFTER);
    }

    @AfterEach
    void leaveNothing(Driver driver) {
        Ui.run(() -> driver.page().closeAllEditors(false));
        Library.remove();
    }

    @Test
    void oneUndoTakesARenameBackInAllFilesAndCases(Driver driver) {
        Keyboard.press("M1+Z");
        driver.button("Undo All");
        Screenshots.take("criteria-rename-undo");
        Keyboard.press("CR");
        untilAllAreCalled(BEFORE);
        assertFalse(Ui.call(editor::isDirty));

        Keyboard.press("M1+M2+Z");
        untilAllAreCalled(AFTER);

        undoFromTheCase(driver);
        driver.button("Undo All").click();
        untilAllAreCalled(BEFORE);
        assertFalse(Ui.call(editor::isDirty));
    }

    @Test
    void aFileThatChangedMeanwhileIsNamedAndNothingIsChanged(Driver driver) {
        text.focus();
        Keyboard.press("M1+END");
        Keyboard.type("// more");
        text.until("to have more", widget -> widget.getText().endsWith("// more"));

        undoFromTheCase(driver);
        Found<Label> reason = driver.find("the reason", Label.class, label -> label.getText().endsWith(
                "Nothing was changed, because this has changed since: trigger-point.criteria. Undo there first."));
        Shell refusal = Ui.call(() -> reason.widget().getShell());
        assertEquals("Undo", Ui.call(refusal::getText));
        Screenshots.take("criteria-rename-undo-refused");
        Keyboard.press("CR");
        Ui.until("it to be told but once", () -> refusal.isDisposed()
                && editor.getSite().getShell() == Ui.display().getActiveShell());
        untilAllAreCalled(AFTER);
    }

    private void undoFromTheCase(Driver driver) {
        Ui.run(() -> driver.page().activate(editor));
        Keyboard.press("M1+Z");
    }

    /** In the text and the case that are open, and in a file that is not. */
    private void untilAllAreCalled(String name) {
        text.until("to name " + name, widget -> widget.getText().contains("diagnosis of " + name));
        Ui.until("the case to name " + name, () -> editor.context().orElseThrow().document().content().getFindings()
                .stream().anyMatch(finding -> finding.getConcept().equals("Conditions." + name)));
        Ui.until("the vocabulary to name " + name,
                () -> Library.content(Library.file(Library.CONDITIONS)).contains(name));
    }
}
