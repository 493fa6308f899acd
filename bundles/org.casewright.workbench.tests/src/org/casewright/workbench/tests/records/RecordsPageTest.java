package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Symptom;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.records.timeline.TimelineCanvas;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Copied;
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
import org.junit.jupiter.api.io.TempDir;

/** Reading records and making findings of what they say, by mouse and keys. */
@WorkbenchTest
class RecordsPageTest {

    private static final String QUOTE = "Low back pain all day long, 8 out of 10";

    @Test
    void makesAFindingFromASelectionInAPdfRecord(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withPdf());
        byte[] before = bytes(document);
        Found<PagesCanvas> pages = pages(driver);
        List<Rectangle> words = find(pages, 1, QUOTE);
        Mouse.drag(at(pages, words.getFirst(), 2), at(pages, words.getLast(), words.getLast().width - 2));
        pages.until("to have the words selected", canvas -> canvas.selection() != null
                && canvas.selection().quote().equals(QUOTE));
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
        assertEquals("r1 1 " + QUOTE,
                evidence.getRecord().getId() + " " + evidence.getPage() + " " + evidence.getQuote());

        Keyboard.press("M1+Z");
        Ui.until("the finding to be taken back", () -> document.content().getFindings().isEmpty());
        assertArrayEquals(before, bytes(document));
        Keyboard.press("M1+SHIFT+Z");
        Ui.until("the finding to be made again", () -> document.content().getFindings().size() == 1);
    }

    @Test
    void makesAFindingByKeysAlone(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withPdf());
        String quote = selectByKeys(pages(driver));
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
        String first = selectByKeys(pages(driver));
        Keyboard.press("E");
        driver.find("what to do first", Label.class,
                label -> label.getText().startsWith("Choose a finding in the list first"));
        Keyboard.press("F");
        driver.find(Text.class, "newFinding.concept").until("to have the focus", Text::isFocusControl);
        new FormKeys(driver).concept("newFinding.concept", "pai", "pain");
        Keyboard.press("CR");
        Ui.until("the finding to be there", () -> document.content().getFindings().size() == 1);

        String second = selectByKeys(pages(driver));
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
        selectByKeys(pages(driver));
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

    /** Selects words of the first page; gives them. */
    private static String selectByKeys(Found<PagesCanvas> pages) {
        find(pages, 1, QUOTE);
        pages.focus();
        Keyboard.press("ARROW_RIGHT");
        Keyboard.press("SHIFT+ARROW_UP");
        Keyboard.press("SHIFT+ARROW_RIGHT");
        pages.until("to have words selected",
                canvas -> canvas.selection() != null && canvas.selection().quote().contains(" "));
        return pages.ask(canvas -> canvas.selection().quote());
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
        Found<PagesCanvas> pages = pages(driver);
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
        Found<PagesCanvas> pages = pages(driver);
        Rectangle word = find(pages, 2, "Reflexes are normal.").getFirst();
        Mouse.doubleClick(at(pages, word, 4));
        pages.until("to have a word", canvas -> canvas.selection() != null);
        Keyboard.press("F");
        driver.find(Text.class, "newFinding.concept").enter("wholly unknown");
        driver.find(Button.class, "newFinding.add").click();
        driver.find("problem", Label.class, label -> label.getText().contains("no concept that is called"));
        Keyboard.press("ESC");
        pages.until("to have the focus again", PagesCanvas::isFocusControl);
        assertTrue(Ui.call(() -> document.content().getFindings().isEmpty()));
    }

    @Test
    void aFindingLeadsToItsWords(Driver driver) {
        RecordCases.open(driver, RecordCases.sample());
        Found<PagesCanvas> pages = pages(driver);
        Found<Table> findings = driver.find(Table.class, "case.findings");
        findings.until("to list findings", table -> table.getItemCount() > 5);
        findings.focus();
        Keyboard.press("END");
        Keyboard.press("ARROW_UP");
        Ui.until("the words of page 2 to be marked", () -> pages.widget().marks().shown().stream()
                .anyMatch(mark -> mark.page() == 2 && !pages.widget().marks().places(mark).isEmpty()));
        pages.until("to show them", canvas -> !canvas.find(2, "SLR on the left").isEmpty()
                && canvas.getClientArea().intersects(canvas.find(2, "SLR on the left").getFirst()));
        Screenshots.take("records-evidence");
    }

    @Test
    void findsWordsInTheRecord(Driver driver) {
        RecordCases.open(driver, RecordCases.withPdf());
        Found<PagesCanvas> pages = pages(driver);
        find(pages, 1, QUOTE);
        pages.focus();
        Keyboard.press("M1+F");
        Keyboard.type("radicul");
        Found<Table> hits = driver.find(Table.class, "records.hits").until("to list two places",
                table -> table.getItemCount() == 2);
        Keyboard.press("F3");
        Ui.until("the first place to be shown", () -> pages.widget().marks().hit()
                .filter(hit -> hit.page() == 2 && hit.match().equals("radicul")).isPresent());
        Screenshots.take("records-search");
        assertTrue(hits.ask(table -> table.getItem(0).getText()).contains("radiculopathy"));
    }

    @Test
    void theTimelineLeadsToItsElements(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.sample());
        pages(driver);
        driver.tab("Timeline").click();
        Found<TimelineCanvas> timeline = driver.find(TimelineCanvas.class, "records.timeline");
        timeline.until("to show the record", canvas -> canvas.boundsOf("records/r2").isPresent());
        Screenshots.take("records-timeline");
        Rectangle entry = timeline.ask(canvas -> canvas.boundsOf("records/r2").orElseThrow());
        Mouse.click(timeline.ask(canvas -> canvas.toDisplay(entry.x + 3, entry.y + entry.height / 2)));
        Found<Table> records = driver.find(Table.class, "case.records");
        records.until("to have the record selected", table -> table.getSelectionIndex() == 1);
        assertEquals("r2", Ui.call(() -> document.content().getRecords().get(1).getId()));
    }

    @Test
    void aCaseWithoutRecordsSaysWhatToDo(Driver driver) {
        RecordCases.open(driver, RecordCases.empty());
        driver.tab("Records").click();
        driver.button("Add files\u2026");
        Screenshots.take("records-empty");
    }

    @Test
    void theFilesOfThePacketFillInWhatTheySay(Driver driver, @TempDir Path packet) throws IOException {
        CaseDocument document = RecordCases.open(driver, RecordCases.empty());
        byte[] before = bytes(document);
        Path application = Files.writeString(packet.resolve("application.txt"), """
                APPLICATION FOR INDEPENDENT MEDICAL REVIEW
                Claim Number: WC-2016-44871
                Date of Injury (MM/DD/YYYY): 10/31/2016
                Date of UR Determination Letter: 01/13/2017
                List each specific requested medical service that was denied or modified:
                1. Physical therapy, right knee, 12 visits
                2. MRI of the lumbar spine
                """);
        Path report = Files.writeString(packet.resolve("report.txt"), "PROGRESS REPORT\nAge: 54   Sex: F\n");
        Copied.files(report, application);
        driver.tab("Records").click();
        driver.table("case.records").focus();
        Keyboard.press("M1+V");

        driver.find("what was taken", Label.class, label -> label.getText().equals("Taken from the files: claim number,"
                + " date of injury, UR denial, sex, age, 2 disputed items. Please check."));
        Screenshots.take("records-packet");
        Case content = document.content();
        assertEquals("WC-2016-44871 [2016-10-31] 2017-01-13 54 female",
                Ui.call(() -> content.getClaim().getNumber() + " " + content.getClaim().getDatesOfInjury() + " "
                        + content.getClaim().getUtilizationReviewDenial() + " " + content.getPatient().getAge() + " "
                        + content.getPatient().getSex()));
        assertEquals(
                List.of("Services.PhysicalTherapy Anatomy.Knee right",
                        "Services.MagneticResonanceImaging Anatomy.LumbarSpine unspecified"),
                Ui.call(() -> content.getItems().stream()
                        .map(item -> item.getService() + " " + item.getRegion() + " " + item.getSide()).toList()));
        driver.button("Show").click();
        driver.find(Text.class, "claim.number").until("to show the number",
                text -> text.getText().equals("WC-2016-44871"));
        Keyboard.press("M1+Z");
        Ui.until("all to be taken back", () -> content.getRecords().isEmpty());
        assertArrayEquals(before, bytes(document));
    }

    @Test
    void aMissingFileIsToBeLocated(Driver driver) {
        RecordCases.open(driver, RecordCases.withMissingFile());
        driver.tab("Records").click();
        driver.button("Locate\u2026");
        Screenshots.take("records-missing");
    }

    @Test
    void theFieldsOfARecordAreEditedAndTakenBack(Driver driver) {
        CaseDocument document = RecordCases.open(driver, RecordCases.withPdf());
        byte[] before = bytes(document);
        pages(driver);
        driver.find(Text.class, "record.title").focus();
        Keyboard.press("END");
        Keyboard.type(" of the orthopedist");
        Ui.until("the title to be changed", () -> "Progress report of the orthopedist"
                .equals(document.content().getRecords().getFirst().getTitle()));
        Keyboard.press("M1+Z");
        Ui.until("the title to be as before", () -> !document.isDirty());
        assertArrayEquals(before, bytes(document));
    }

    private static Found<PagesCanvas> pages(Driver driver) {
        driver.tab("Records").click();
        return driver.find(PagesCanvas.class, "records.pages");
    }

    private static List<Rectangle> find(Found<PagesCanvas> pages, int page, String words) {
        Ui.run(() -> pages.widget().goTo(page));
        pages.until("to show " + words, canvas -> !canvas.find(page, words).isEmpty());
        return pages.ask(canvas -> canvas.find(page, words));
    }

    private static Point at(Found<PagesCanvas> pages, Rectangle line, int x) {
        return pages.ask(canvas -> canvas.toDisplay(line.x + x, line.y + line.height / 2));
    }

    private static byte[] bytes(CaseDocument document) {
        try {
            return CaseFiles.write(Ui.call(document::copy));
        } catch (IssuesException e) {
            throw new IllegalStateException(e);
        }
    }
}
