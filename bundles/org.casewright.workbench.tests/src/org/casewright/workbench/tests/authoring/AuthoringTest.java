package org.casewright.workbench.tests.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.tests.cases.Cases;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample is authored from an empty case to its letter, by keys and mouse alone. What the shipped sample says of the
 * same patient, the case that was made says too.
 */
@WorkbenchTest
class AuthoringTest {

    private static final String NUMBER = "CM14-0020002";

    @TempDir
    private Path desk;

    private Case written;
    private Author author;

    @BeforeEach
    void begin(Driver driver) throws IOException, CoreException {
        CasewrightProject.ensure(new NullProgressMonitor());
        CasewrightProject.cases().delete(true, null);
        CasewrightProject.ensure(new NullProgressMonitor());
        written = Sample.read();
        author = new Author(driver, written);
    }

    @AfterEach
    void removeWhatWasMade(Driver driver) throws CoreException {
        Ui.run(() -> driver.page().closeAllEditors(false));
        CasewrightProject.cases().delete(true, null);
        CasewrightProject.project().getFolder("letters").delete(true, null);
    }

    @Test
    void fromAnEmptyCaseToTheLetter(Driver driver) throws IOException {
        author.begin(NUMBER);
        CaseContext context = opened(driver, NUMBER + ".case");
        Keyboard.press("M1+M"); // the editor takes the whole window
        author.header();
        Screenshots.take("authoring-2-case");
        addRecords(driver);
        Screenshots.take("authoring-3-records");
        new FindingsAuthor(driver, Ui.call(() -> context.concepts().index())).makeAll(written);
        Screenshots.take("authoring-4-findings");
        decideItems(driver, context);
        author.summarize();
        Screenshots.take("authoring-6-summary");
        driver.tab("Determination").click();
        driver.find(Label.class, "letter.status").until("to tell of pages", label -> label.getText().contains("pages"));
        Screenshots.take("authoring-7-determination");
        Keyboard.press("M1+S");
        Ui.until("the case to be saved", () -> !context.document().isDirty());
        List<String> standings = standings(driver, context);

        String letter = export(driver);

        assertLetter(letter);
        CaseContext sample = Cases.context(Cases.open(driver, Cases.sample("seed-trigger-point.case")));
        assertEquals(standings(driver, sample), standings);
    }

    private void addRecords(Driver driver) throws IOException {
        driver.tab("Records").click();
        for (Record record : written.getRecords()) {
            if (record.getFile() == null) {
                author.addRecord(record);
            } else {
                author.addFile(Sample.pdf(record, desk), written.getRecords().indexOf(record));
            }
        }
    }

    private void decideItems(Driver driver, CaseContext context) {
        driver.tab("Disputed items").click();
        for (DisputedItem item : written.getItems()) {
            author.addItem(item, Ui.call(() -> context.concepts().index()));
            author.decide(item);
            Screenshots.take("authoring-5-item-" + item.getId());
        }
    }

    /** The letter as a file, read back. */
    private String export(Driver driver) throws IOException {
        driver.choose("File", "Export Letters...");
        driver.button("exportLetters.anyway").click(); // criteria that decide nothing are open
        Screenshots.take("authoring-8-export");
        driver.button("Finish").click();
        driver.table("results").until("to have a line", table -> table.getItemCount() == 1);
        Screenshots.take("authoring-9-exported");
        driver.button("Finish").click();
        Path file = CasewrightProject.project().getLocation().append("letters/" + NUMBER + ".pdf").toPath();
        assertTrue(file.toFile().exists(), "the letter is in the folder");
        try (PDDocument letter = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(letter).replaceAll("\\s+", " ");
        }
    }

    private void assertLetter(String letter) {
        for (String part : List.of("HOW THE IMR FINAL DETERMINATION WAS MADE", "CLINICAL CASE SUMMARY",
                "IMR ISSUES, DECISIONS AND RATIONALES", NUMBER)) {
            assertTrue(letter.contains(part), () -> part + " is not in the letter:\n" + letter);
        }
        for (DisputedItem item : written.getItems()) {
            String decided = item.getTitle() + ": " + item.getDecision().getLiteral();
            assertTrue(letter.contains(decided), () -> decided + " is not in the letter:\n" + letter);
        }
        assertEquals(written.getItems().size(), letter.split("is not medically necessary", -1).length - 1, letter);
    }

    /** How every criterion of every item stands, as the page shows it once all that was typed is judged. */
    private List<String> standings(Driver driver, CaseContext context) {
        PlatformUI.getWorkbench().getService(LiveWorkspace.class).project().settled().join();
        Ui.until("the case to be judged", () -> context.judged().isPresent());
        driver.tab("Disputed items").click();
        Found<StyledText> tree = driver.styledText("criteria.tree");
        return Ui.call(() -> context.document().content().getItems().stream().flatMap(item -> {
            context.reveal(ElementPath.of(item));
            return tree.widget().getText().lines();
        }).toList());
    }

    private static CaseContext opened(Driver driver, String name) {
        return Ui.find("the case to be open", () -> Optional.ofNullable(driver.page().getActiveEditor())
                .filter(editor -> editor.getTitle().equals(name))
                .map(editor -> editor.getAdapter(CaseContext.class)));
    }
}
