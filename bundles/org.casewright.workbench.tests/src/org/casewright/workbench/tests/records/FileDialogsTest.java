package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.NativeDialog;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system's own dialogs for files, from the button that opens them to what comes of the file. */
@WorkbenchTest
class FileDialogsTest {

    private static final String NAME = "Fall M\u00FCller 1.case";

    @TempDir
    private Path folder;

    @AfterEach
    void leaveNothing(Driver driver) throws CoreException {
        Ui.run(() -> driver.page().closeAllEditors(false));
        CasewrightProject.cases().getFile(NAME).delete(true, null);
    }

    @Test
    void aCaseFromElsewhereIsOpened(Driver driver) throws IOException, CoreException {
        Path imr = Files.write(folder.resolve(NAME), RecordCases.empty().readAllBytes());
        driver.choose("File", "Open\u2026");
        NativeDialog.called("Open cases and guidelines").cancel();
        assertEquals(0, Ui.call(() -> driver.page().getEditorReferences().length));

        driver.choose("File", "Open\u2026");
        NativeDialog.called("Open cases and guidelines").choose(imr);
        Ui.until("the case to be open", () -> driver.page().getActiveEditor() != null
                && driver.page().getActiveEditor().getTitle().equals(NAME));
    }

    @Test
    void aRecordIsAddedAndLocatedAgain(Driver driver) throws IOException {
        Path report = Pdfs.withPages(folder.resolve("R\u00FCcken 1.pdf"), List.of(List.of("MRI of the low back")));
        CaseDocument document = RecordCases.open(driver, RecordCases.empty());
        driver.tab("Records").click();
        driver.button("Add files\u2026").click();
        NativeDialog.called("Add records").choose(report);
        Ui.until("the record to be there", () -> document.content().getRecords().size() == 1);

        Path moved = Files.move(report, folder.resolve("moved.pdf"));
        Keyboard.press("M1+S");
        Ui.until("the case to be saved", () -> !document.isDirty());
        Ui.run(() -> driver.page().closeAllEditors(false));
        CaseDocument again = RecordCases.open(driver, CasewrightProject.cases().getFile("without-records.case"));
        driver.tab("Records").click();
        driver.button("Locate\u2026").click();
        NativeDialog.called("Locate the file of MRI of the low back").choose(moved);
        Ui.until("the record to be found", () -> again.content().getRecords().getFirst().getFile()
                .endsWith("moved.pdf"));
        Screenshots.take("dialog-located");
    }

    @Test
    void lettersAndFoldersOfThemAreAdded(Driver driver) throws IOException {
        Path letter = Files.writeString(folder.resolve("Brief \u00FCber CM14.txt"), "Dear claimant");
        driver.choose("File", "Import Letters...");
        Found<Table> letters = driver.table("importLetters.letters");
        driver.button("Add files\u2026").click();
        NativeDialog.called("Letters to import").choose(letter);
        letters.until("to have the letter", table -> table.getItemCount() == 1);
        driver.button("Add folder\u2026").click();
        NativeDialog.called("A folder of letters").choose(folder);
        letters.until("to have the folder", table -> table.getItemCount() == 2);
        assertEquals(List.of(letter.toString(), folder.toString()), letters
                .ask(table -> List.of(table.getItems()).stream().map(TableItem::getText).toList()));
        driver.button("Cancel").click();
    }
}
