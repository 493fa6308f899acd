package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.model.imrcase.Case;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.records.timeline.TimelineCanvas;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Copied;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading records and what is known of them, by mouse and keys. */
@WorkbenchTest
class RecordsPageTest {

    @Test
    void aFindingLeadsToItsWords(Driver driver) {
        RecordCases.open(driver, RecordCases.sample());
        Found<PagesCanvas> pages = Viewed.pages(driver);
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
        Found<PagesCanvas> pages = Viewed.pages(driver);
        Viewed.find(pages, 1, RecordCases.QUOTE);
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
        Viewed.pages(driver);
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
        byte[] before = RecordCases.bytes(document);
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
        assertArrayEquals(before, RecordCases.bytes(document));
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
        byte[] before = RecordCases.bytes(document);
        Viewed.pages(driver);
        driver.find(Text.class, "record.title").focus();
        Keyboard.press("END");
        Keyboard.type(" of the orthopedist");
        Ui.until("the title to be changed", () -> "Progress report of the orthopedist"
                .equals(document.content().getRecords().getFirst().getTitle()));
        Keyboard.press("M1+Z");
        Ui.until("the title to be as before", () -> !document.isDirty());
        assertArrayEquals(before, RecordCases.bytes(document));
    }
}
