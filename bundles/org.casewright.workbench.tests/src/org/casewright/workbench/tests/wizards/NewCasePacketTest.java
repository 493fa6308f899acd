package org.casewright.workbench.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Copied;
import org.casewright.workbench.tests.driver.Drag;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.NativeDialog;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.tests.records.Pdfs;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case begins with the files that came for it. */
@WorkbenchTest
class NewCasePacketTest {

    private static final int INSIDE = 8;
    private static final int TOO_LARGE = 33 * 1024 * 1024;

    @TempDir
    private Path packet;

    @AfterEach
    void removeWhatWasMade(Driver driver) throws CoreException {
        Ui.run(() -> driver.page().closeAllEditors(false));
        CasewrightProject.cases().delete(true, null);
    }

    @Test
    void itsFilesFillTheFieldsAndBecomeItsRecords(Driver driver) throws CoreException, IOException {
        Path report = Pdfs.withPages(packet.resolve("report.pdf"), List.of(
                List.of("PROGRESS REPORT", "Date of visit: 12/20/2016", "Age: 54   Sex: F")));
        Path application = application();
        Path denial = denial();
        driver.choose("File", "New Case...");
        driver.text("newCase.injury").enter("10/30/2016");
        try (Drag drag = Drag.ofFiles(report, denial, application)) {
            drag.over(driver.text("newCase.organization"));
            drag.drop();
        }
        rows(driver, 3);
        assertEquals("CM17-0000001 WC-2016-44871 10/30/2016 01/13/2017 01/30/2017", fields(driver));
        Screenshots.take("new-case-packet");
        driver.text("newCase.claim").enter("WC-2016-44872");
        driver.button("Finish").click();

        IFile file = made(driver, "CM17-0000001");
        Case imr = CaseFiles.read(file.readAllBytes(), "new").content();
        assertEquals("WC-2016-44872 [2016-10-30] 2017-01-13 2017-01-30 54 female",
                imr.getClaim().getNumber() + " " + imr.getClaim().getDatesOfInjury() + " "
                        + imr.getClaim().getUtilizationReviewDenial() + " " + imr.getClaim().getApplicationReceived()
                        + " " + imr.getPatient().getAge() + " " + imr.getPatient().getSex());
        assertEquals(List.of("r1 progress report", "r2 utilization review", "r3 application"), imr.getRecords().stream()
                .map(record -> record.getId() + " " + record.getKind()).toList());
        for (Record record : imr.getRecords()) {
            assertTrue(Files.exists(file.getLocation().toPath().resolveSibling(record.getFile())), record.getFile());
        }
        DisputedItem item = imr.getItems().getFirst();
        assertEquals("i1 Services.PhysicalTherapy Anatomy.Knee Official Disability Guidelines, Knee", item.getId() + " "
                + item.getService() + " " + item.getRegion() + " " + item.getAdministratorCitation().getNonMtus());
        assertEquals(2, imr.getItems().size());
        goToTheDenial(driver, item.getAdministratorCitation().getEvidence().getFirst());
    }

    /** What the claims administrator cited leads to where it says so. */
    private static void goToTheDenial(Driver driver, Evidence place) {
        assertEquals("r2 2 Guideline: Official Disability Guidelines, Knee",
                place.getRecord().getId() + " " + place.getPage() + " " + place.getQuote());
        driver.tab("Disputed items").click();
        Found<Link> evidence = driver.find(Link.class, "citation.evidence");
        evidence.until("to name the page", link -> link.getText().contains(", page 2, \u201CGuideline: Official"));
        Ui.run(() -> evidence.widget().setFocus());
        Screenshots.take("citation-evidence");
        Keyboard.press("CR");
        Found<PagesCanvas> pages = driver.find(PagesCanvas.class, "records.pages");
        pages.until("to show the second page of the denial",
                canvas -> canvas.page() == 2 && !canvas.find(2, place.getQuote()).isEmpty());
        assertEquals("Utilization review", driver.text("record.title").ask(Text::getText));
        Screenshots.take("citation-in-the-denial");
    }

    @Test
    void whatCannotBeReadIsNamedAndNothingIsLost(Driver driver) throws CoreException, IOException {
        Path scan = Pdfs.scan(packet.resolve("scan.pdf"));
        Path broken = Pdfs.damaged(packet.resolve("broken.pdf"));
        Path large = Files.writeString(packet.resolve("large.txt"), "words\n".repeat(TOO_LARGE / 6 + 1));
        Path sheet = Files.write(packet.resolve("billing.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        driver.choose("File", "New Case...");
        String number = driver.text("newCase.number").ask(Text::getText);
        String received = driver.text("newCase.received").ask(Text::getText);
        Found<Table> files = driver.table("newCase.packet");
        Copied.files(scan, broken, large, sheet);
        files.focus();
        Keyboard.press("M1+V");

        rows(driver, 4);
        Screenshots.take("new-case-unread");
        String told = driver.text("newCase.told").ask(Text::getText);
        assertTrue(told.contains("scan.pdf is a scan") && told.contains("broken.pdf is damaged")
                && told.contains("large.txt is a text of more than 32 MB")
                && told.contains("billing.xlsx is neither a PDF nor a plain text"), told);
        assertEquals("Not added", files.ask(table -> table.getItem(3).getText(1)));
        assertEquals(number + "    " + received, fields(driver));
        driver.button("Finish").click();

        Case imr = CaseFiles.read(made(driver, number).readAllBytes(), "new").content();
        assertEquals(List.of("scan.pdf", "broken.pdf", "large.txt"), imr.getRecords().stream()
                .map(record -> Path.of(record.getFile()).getFileName().toString()).toList());
    }

    @Test
    void aFileThatIsRemovedTakesBackWhatItSaid(Driver driver) throws IOException {
        Path application = application();
        driver.choose("File", "New Case...");
        String before = fields(driver);
        driver.button("Add files\u2026").click();
        NativeDialog.called("Files of the packet").choose(application);
        rows(driver, 1);
        assertEquals("CM17-0000001 WC-2016-44871 10/31/2016 01/13/2017 01/30/2017", fields(driver));

        Found<Table> files = driver.table("newCase.packet");
        Mouse.click(files.ask(table -> table.toDisplay(INSIDE, table.getItem(0).getBounds().y + INSIDE)));
        files.until("to have it chosen", table -> table.getSelectionCount() == 1);
        Keyboard.press("DEL");

        rows(driver, 0);
        assertEquals(before, fields(driver));
        assertTrue(driver.text("newCase.told").ask(Text::getText).startsWith("Add the application"));
        driver.button("Cancel").click();
    }

    private Path application() throws IOException {
        return Pdfs.withPages(packet.resolve("application.pdf"), List.of(List.of(
                "APPLICATION FOR INDEPENDENT MEDICAL REVIEW", "Claim Number: WC-2016-44871",
                "Date of Injury (MM/DD/YYYY): 10/31/2016", "Date of UR Determination Letter: 01/13/2017",
                "Received: 01/30/2017", "List each specific requested medical service that was denied or modified:",
                "1. Physical therapy, right knee, 12 visits", "2. MRI of the lumbar spine")));
    }

    /** The first item is denied on the second page. */
    private Path denial() throws IOException {
        return Pdfs.withPages(packet.resolve("denial.pdf"), List.of(
                List.of("UTILIZATION REVIEW", "Date of determination: January 13, 2017",
                        "The following requests are NOT CERTIFIED:"),
                List.of("1. Physical therapy, right knee, 12 visits", "Guideline: Official Disability Guidelines, Knee",
                        "2. MRI of the lumbar spine")));
    }

    private static void rows(Driver driver, int files) {
        driver.table("newCase.packet").until("to have " + files + " files", table -> table.getItemCount() == files
                && table.isEnabled());
    }

    /** The case's number, the claim's, and the dates. */
    private static String fields(Driver driver) {
        return String.join(" ", List.of("number", "claim", "injury", "denied", "received").stream()
                .map(name -> driver.text("newCase." + name).ask(Text::getText)).toList());
    }

    private static IFile made(Driver driver, String number) {
        Ui.until("the case to be open", () -> {
            IEditorPart editor = driver.page().getActiveEditor();
            return editor != null && editor.getTitle().equals(number + ".case");
        });
        return CasewrightProject.cases().getFile(number + ".case");
    }
}
