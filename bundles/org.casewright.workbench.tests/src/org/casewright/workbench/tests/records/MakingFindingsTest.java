package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Symptom;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.FormKeys;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Findings are made of what records say, by mouse and keys, with the place where they say it. */
@WorkbenchTest
class MakingFindingsTest {

    @Test
    void makesAFindingFromASelectionInAPdfRecord(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withPdf());
        byte[] before = RecordCases.bytes(document);
        Found<PagesCanvas> pages = Viewed.pages(driver);
        List<Rectangle> words = Viewed.find(pages, 1, RecordCases.QUOTE);
        Mouse.drag(Viewed.at(pages, words.getFirst(), 2), Viewed.at(pages, words.getLast(), words.getLast().width - 2));
        pages.until("to have the words selected", canvas -> canvas.selection() != null
                && canvas.selection().quote().equals(RecordCases.QUOTE));
        Screenshots.take("records-selection");

        Keyboard.press("F");
        Found<Text> concept = driver.find(Text.class, "newFinding.concept").until("to name pain",
                text -> text.getText().equals("pain"));
        concept.until("to have the focus", Text::isFocusControl);
        assertEquals("8 points", driver.find(Text.class, "newFinding.amount").ask(Text::getText));
        Screenshots.take("records-new-finding");
        Keyboard.press("CR");

        Ui.until("the finding to be there", () -> document.content().getFindings().size() == 1);
        Finding made = Ui.call(() -> document.content().getFindings().getFirst());
        Evidence evidence = made.getEvidence().getFirst();
        assertTrue(made instanceof Symptom);
        assertEquals("Conditions.Pain Anatomy.LumbarSpine 2014-02-17",
                made.getConcept() + " " + made.getRegion() + " " + made.getDate());
        assertEquals("r1 1 " + RecordCases.QUOTE,
                evidence.getRecord().getId() + " " + evidence.getPage() + " " + evidence.getQuote());

        Keyboard.press("M1+Z");
        Ui.until("the finding to be taken back", () -> document.content().getFindings().isEmpty());
        assertArrayEquals(before, RecordCases.bytes(document));
        Keyboard.press("M1+SHIFT+Z");
        Ui.until("the finding to be made again", () -> document.content().getFindings().size() == 1);
    }

    @Test
    void makesAFindingByKeysAlone(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withPdf());
        String quote = selectByKeys(Viewed.pages(driver));
        Keyboard.press("CR");
        driver.find(Text.class, "newFinding.concept").until("to have the focus", Text::isFocusControl);
        new FormKeys(driver).concept("newFinding.concept", "pai", "pain");
        Keyboard.press("CR");
        Ui.until("the finding to be there", () -> document.content().getFindings().size() == 1);
        assertEquals(quote,
                Ui.call(() -> document.content().getFindings().getFirst().getEvidence().getFirst().getQuote()));
    }

    @Test
    void addsOneMorePlaceToTheChosenFinding(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withPdf());
        String first = selectByKeys(Viewed.pages(driver));
        Keyboard.press("E");
        driver.find("what to do first", Label.class,
                label -> label.getText().startsWith("Choose a finding in the list first"));
        Keyboard.press("F");
        driver.find(Text.class, "newFinding.concept").until("to have the focus", Text::isFocusControl);
        new FormKeys(driver).concept("newFinding.concept", "pai", "pain");
        Keyboard.press("CR");
        Ui.until("the finding to be there", () -> document.content().getFindings().size() == 1);

        String second = selectByKeys(Viewed.pages(driver));
        Keyboard.press("E");

        Finding finding = Ui.call(() -> document.content().getFindings().getFirst());
        Ui.until("the second place to be there", () -> finding.getEvidence().size() == 2);
        Screenshots.take("records-second-place");
        assertEquals(List.of(first, second),
                Ui.call(() -> finding.getEvidence().stream().map(Evidence::getQuote).toList()));
        Keyboard.press("M1+Z");
        Ui.until("the second place to be taken back", () -> finding.getEvidence().size() == 1);
    }

    @Test
    void theListOfConceptsHoldsNobodyOnTheWayToTheButton(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withPdf());
        selectByKeys(Viewed.pages(driver));
        Keyboard.press("CR");
        Found<Text> concept = driver.find(Text.class, "newFinding.concept").until("to have the focus",
                Text::isFocusControl);
        Keyboard.press("M1+A");
        Keyboard.type("pain");
        driver.find("the list", Table.class, table -> table.getShell() != concept.widget().getShell());
        FormKeys form = new FormKeys(driver);
        form.to("newFinding.kind");
        assertEquals("pain", concept.ask(Text::getText));
        form.press("newFinding.add");
        Ui.until("the finding to be there", () -> document.content().getFindings().size() == 1);
    }

    @Test
    void saysThatARecordWithoutAFileWasSearchedInVain(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.empty());
        driver.tab("Records").click();
        driver.tool("Add record without a file").click();
        FormKeys form = new FormKeys(driver);
        form.choose("record.kind", "Imaging report");
        form.type("record.title", "MRI of the low back");
        driver.tool("Add finding of the whole record").click();
        driver.find(Text.class, "newFinding.concept").until("to have the focus", Text::isFocusControl);
        form.concept("newFinding.concept", "lumbar radic", "lumbar radiculopathy");
        Screenshots.take("records-searched");
        Keyboard.press("CR");
        Ui.until("the finding to be there", () -> document.content().getFindings().size() == 1);
        Finding made = Ui.call(() -> document.content().getFindings().getFirst());
        assertEquals(FindingStatus.SEARCHED_NOT_FOUND, made.getStatus());
        assertEquals("r1 null null", Ui.call(() -> made.getEvidence().getFirst().getRecord().getId() + " "
                + made.getEvidence().getFirst().getPage() + " " + made.getEvidence().getFirst().getQuote()));
    }

    @Test
    void makesAFindingFromABoxOnAScan(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withScan());
        Found<PagesCanvas> pages = Viewed.pages(driver);
        Point middle = pages.middle();
        Ui.until("the scan to be read", () -> pages.widget().page() == 1 && pages.widget().isRead(1));
        Mouse.drag(new Point(middle.x - 60, middle.y - 40), new Point(middle.x + 80, middle.y + 10));
        pages.until("to have a box", canvas -> canvas.selection() != null && canvas.selection().isBox());
        Keyboard.press("F");
        driver.find(Text.class, "newFinding.concept").until("to have the focus", Text::isFocusControl);
        Keyboard.type("radiculopathy");
        driver.find("proposal of radiculopathy", Table.class, table -> table.getItemCount() > 1
                && table.getItem(0).getText().startsWith("radiculopathy"));
        Screenshots.take("records-scan");
        Keyboard.press("CR");
        driver.find(Combo.class, "newFinding.kind").until("to follow the concept",
                kind -> kind.getText().equals("Diagnosis"));
        driver.find(Button.class, "newFinding.add").click();
        Ui.until("the finding to be there", () -> document.content().getFindings().size() == 1);
        Evidence evidence = Ui.call(() -> document.content().getFindings().getFirst().getEvidence().getFirst());
        assertEquals(1, evidence.getPage());
        assertTrue(evidence.getBox().width() > 40 && evidence.getBox().height() > 10, evidence.getBox().toString());
    }

    @Test
    void saysWhatIsMissingBeforeAFindingIsMade(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withPdf());
        Found<PagesCanvas> pages = Viewed.pages(driver);
        Rectangle word = Viewed.find(pages, 2, "Reflexes are normal.").getFirst();
        Mouse.doubleClick(Viewed.at(pages, word, 4));
        pages.until("to have a word", canvas -> canvas.selection() != null);
        Keyboard.press("F");
        driver.find(Text.class, "newFinding.concept").enter("wholly unknown");
        driver.find(Button.class, "newFinding.add").click();
        driver.find("problem", Label.class, label -> label.getText().contains("no concept that is called"));
        Keyboard.press("ESC");
        pages.until("to have the focus again", PagesCanvas::isFocusControl);
        assertTrue(Ui.call(() -> document.content().getFindings().isEmpty()));
    }

    /** Selects words of the first page; gives them. */
    private static String selectByKeys(Found<PagesCanvas> pages) {
        Viewed.find(pages, 1, RecordCases.QUOTE);
        pages.focus();
        Keyboard.press("ARROW_RIGHT");
        Keyboard.press("SHIFT+ARROW_UP");
        Keyboard.press("SHIFT+ARROW_RIGHT");
        pages.until("to have words selected",
                canvas -> canvas.selection() != null && canvas.selection().quote().contains(" "));
        return pages.ask(canvas -> canvas.selection().quote());
    }
}
