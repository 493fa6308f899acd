package org.casewright.workbench.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.letter.Drafts;
import org.casewright.determination.render.TextRenderer;
import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.tests.driver.Copied;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.tests.letter.FaultyCase;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wizard from the menu to what it leaves behind. */
@WorkbenchTest
class WizardsTest {

    @AfterEach
    void removeWhatWasMade(Driver driver) throws CoreException {
        Ui.run(() -> driver.page().closeAllEditors(false));
        IFolder letters = CasewrightProject.project().getFolder("letters");
        for (IFolder folder : new IFolder[] {CasewrightProject.cases(), letters}) {
            if (folder.exists()) {
                folder.delete(true, null);
            }
        }
    }

    @Test
    void aNewCaseIsMadeAndOpened(Driver driver) throws CoreException, IOException {
        driver.choose("File", "New Case...");
        String number = String.format("CM%02d-0000001", LocalDate.now().getYear() % 100);
        assertEquals(number, driver.text("newCase.number").ask(Text::getText));
        driver.text("newCase.received").enter("yesterday");
        driver.button("Finish").until("to be disabled", button -> !button.isEnabled());
        Screenshots.take("new-case-wrong-date");
        driver.text("newCase.received").enter("11/20/2026");
        driver.text("newCase.certifications").enter("Pain Management");
        Screenshots.take("new-case");
        driver.button("Finish").click();

        Ui.until("the case to be open", () -> title(driver).equals(number + ".case"));
        IFile file = CasewrightProject.cases().getFile(number + ".case");
        Case imr = CaseFiles.read(file.readAllBytes(), number).content();
        assertEquals("2026-11-20", imr.getClaim().getApplicationReceived().toString());
        assertEquals("[Pain Management]", imr.getReviewer().getCertifications().toString());
    }

    @Test
    void aNewGuidelineIsMadeWithoutErrors(Driver driver) throws CoreException {
        IFile file = CasewrightProject.library().getFolder("guidelines").getFile("rules-of-rest.criteria");
        try {
            driver.choose("File", "New Guideline...");
            driver.text("newGuideline.title").enter("Rules of Rest");
            Screenshots.take("new-guideline");
            driver.button("Finish").click();

            Ui.until("the guideline to be open", () -> title(driver).equals(file.getName()));
            Ui.until("the guideline to be checked without errors", () -> {
                var state = live().states().state().library().files().get(LiveWorkspace.name(file));
                return state != null && !state.hasErrors();
            });
        } finally {
            Ui.run(() -> driver.page().closeAllEditors(false));
            file.delete(true, null);
        }
    }

    @Test
    void samplesAreImportedAndToldAndOpened(Driver driver) {
        driver.choose("File", "Import Samples...");
        Screenshots.take("import-samples");
        driver.button("Finish").click();
        Found<Table> results = driver.table("results").until("to have lines", table -> table.getItemCount() > 10);
        Screenshots.take("import-samples-results");
        assertEquals("added", results.ask(table -> table.getItem(0).getText(1)));
        driver.button("Finish").click();

        Ui.until("a sample to be open", () -> title(driver).endsWith(".case"));
    }

    @Test
    void lettersAreImportedAndWhatHasNoPlaceIsNamed(Driver driver, @TempDir Path folder) throws IOException {
        Case imr = FaultyCase.create();
        String letter = new TextRenderer().render(new LetterComposer().compose(imr, Drafts.NONE));
        Files.writeString(folder.resolve("good.txt"), letter);
        Files.writeString(folder.resolve("more.txt"), "Kilroy was here.\n\n" + letter);
        Files.writeString(folder.resolve("notes.txt"), "These are notes.");

        driver.choose("File", "Import Letters...");
        Found<Table> letters = driver.table("importLetters.letters");
        Copied.files(folder);
        letters.focus();
        Keyboard.press("M1+V");
        letters.until("to have the folder", table -> table.getItemCount() == 1);
        Screenshots.take("import-letters");
        driver.button("Finish").click();

        Found<Table> results = driver.table("results").until("to have lines", table -> table.getItemCount() == 3);
        Screenshots.take("import-letters-results");
        assertEquals("CM17-0099002.case", results.ask(table -> table.getItem(0).getText(1)));
        assertTrue(results.ask(table -> table.getItem(0).getText(2)).contains("leaves open: the service or drug."));
        assertEquals("CM17-0099002-2.case", results.ask(table -> table.getItem(1).getText(1)));
        assertTrue(results.ask(table -> table.getItem(1).getText(2)).contains("Kilroy"),
                () -> results.ask(table -> table.getItem(1).getText(2)));
        assertEquals("none", results.ask(table -> table.getItem(2).getText(1)));
        driver.button("Finish").click();
        assertTrue(CasewrightProject.cases().getFile("CM17-0099002-2.case").exists());
    }

    @Test
    void manyLettersAreExportedAndToldOf(Driver driver) {
        samplesAreImportedAndToldAndOpened(driver);
        Ui.until("the samples to be judged", () -> live().states().state().cases().values().stream()
                .filter(state -> state.judged().isPresent() && state.judged().get().letter().isPresent()).count() >= 3);

        driver.choose("File", "Export Letters...");
        driver.button("exportLetters.anyway").click();
        driver.button("exportLetters.txt").click();
        Screenshots.take("export-letters");
        driver.button("Finish").click();
        Found<Table> results = driver.table("results").until("to have lines", table -> table.getItemCount() >= 3);
        Screenshots.take("export-letters-results");
        int lines = results.ask(Table::getItemCount);
        driver.button("Finish").click();

        Path folder = CasewrightProject.project().getLocation().append("letters").toPath();
        String[] written = folder.toFile().list();
        assertEquals(2 * lines, written.length);
    }

    private static LiveWorkspace live() {
        return PlatformUI.getWorkbench().getService(LiveWorkspace.class);
    }

    private static String title(Driver driver) {
        IEditorPart editor = driver.page().getActiveEditor();
        return editor == null ? "" : editor.getTitle();
    }
}
