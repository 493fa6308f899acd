package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewright.model.imrcase.Finding;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.records.timeline.TimelineCanvas;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/**
 * A case of 6,000 findings in a record of 2,000 pages is edited as any other is. How long it holds the event loop up is
 * not asserted here; the report of the run tells it.
 */
@WorkbenchTest
class LargeCaseTest {

    @Test
    void aCaseOfThousandsOfFindingsIsEditedAndSaved(Driver driver) {
        IFile file = RecordCases.large();
        CaseDocument document = RecordCases.open(driver, file);
        driver.tab("Records").click();
        Found<PagesCanvas> pages = driver.find(PagesCanvas.class, "records.pages");
        pages.until("to show the first page", canvas -> canvas.page() == 1 && canvas.isRead(1));
        assertEquals(6000, driver.table("case.findings").ask(Table::getItemCount));
        note(driver, document);
        driver.tab("Timeline").click();
        driver.find(TimelineCanvas.class, "records.timeline").until("to have it",
                canvas -> canvas.boundsOf("findings/f3000").isPresent());
        Screenshots.take("records-6000-findings");
        Keyboard.press("M1+S");
        Ui.until("the case to be saved", () -> !document.isDirty());
        driver.tab("Disputed items").click();
        driver.tab("Determination").click();
        driver.tab("Case").click();
        Ui.run(() -> {
            driver.page().closeAllEditors(false);
            Themes.setDark(true);
            Themes.setDark(false);
        });
    }

    private static void note(Driver driver, CaseDocument document) {
        Finding edited = document.content().getFindings().get(3000);
        Ui.run(() -> ((CaseEditor) driver.page().getActiveEditor()).reveal("findings/f3000/note"));
        Found<Text> note = driver.find(Text.class, "finding.note").until("to have the focus", Text::isFocusControl);
        Keyboard.type("seen again at each visit");
        note.until("to have it", text -> text.getText().equals("seen again at each visit"));
        Ui.until("the finding to have it", () -> "seen again at each visit".equals(edited.getNote()));
        Keyboard.press("M1+Z");
        Ui.until("the note to be taken back", () -> !document.isDirty());
        Keyboard.press("M1+SHIFT+Z");
        Ui.until("the note to be there again", document::isDirty);
    }
}
