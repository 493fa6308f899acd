package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.model.imrcase.Record;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.tests.driver.Drag;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are dragged by the mouse from another window, as from the system's window of files. */
@WorkbenchTest
class DropTest {

    private static final String ELSEWHERE = "from elsewhere.case";

    @TempDir
    private Path folder;

    @AfterEach
    void leaveNothing(Driver driver) throws CoreException {
        Ui.run(() -> driver.page().closeAllEditors(false));
        CasewrightProject.cases().getFile(ELSEWHERE).delete(true, null);
    }

    @Test
    void thePacketBecomesRecordsInOneStepAndWhatIsNoRecordIsNamed(Driver driver) throws IOException {
        Path report = Pdfs.withPages(folder.resolve("2014-02-17 R\u00FCcken \u2013 MRI.pdf"),
                List.of(List.of("MRI of the lumbar spine")));
        Path note = Files.writeString(folder.resolve("PT note.txt"), "Physical therapy note, 03/04/2014");
        Path sheet = Files.write(folder.resolve("billing.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        CaseDocument document = RecordCases.open(driver, RecordCases.empty());
        Found<Text> number = driver.text("case.number");

        try (Drag drag = Drag.ofFiles(report, note, sheet)) {
            drag.over(number);
            told(driver, "Drop PDF or text files");
            Screenshots.take("drop-held");
            drag.drop();
        }

        told(driver, "billing.xlsx is neither a PDF nor a plain text.");
        Screenshots.take("drop-told");
        driver.button("OK").click();
        assertEquals(List.of("MRI of the lumbar spine", "Physical therapy note, 03/04/2014"),
                Ui.call(() -> document.content().getRecords().stream().map(Record::getTitle).toList()));
        driver.table("case.records").until("to list both", table -> table.getItemCount() == 2);
        Screenshots.take("drop-added");
        Keyboard.press("M1+Z");
        Ui.until("both to be taken back", () -> document.content().getRecords().isEmpty() && !document.isDirty());
    }

    @Test
    void filesPassThroughAFieldOfSeveralLines(Driver driver) throws IOException {
        Path note = Files.writeString(folder.resolve("PT note.txt"), "Physical therapy note, 03/04/2014");
        CaseDocument document = RecordCases.open(driver, RecordCases.empty());
        Found<Text> summary = shown(driver, "summary", "case.summary");
        try (Drag drag = Drag.ofFiles(note)) {
            drag.over(summary);
            told(driver, "Drop PDF or text files");
            drag.drop();
        }
        Ui.until("the note to be a record", () -> document.content().getRecords().size() == 1);
        assertEquals("", summary.text());
    }

    @ParameterizedTest
    @CsvSource({"claim/number, claim.number", "summary, case.summary"})
    void wordsAreDroppedIntoAField(String element, String name, Driver driver) throws IOException {
        CaseDocument document = RecordCases.open(driver, RecordCases.empty());
        Found<Text> field = shown(driver, element, name);
        try (Drag drag = Drag.ofText("WC-2014-77")) {
            drag.over(field);
            drag.drop();
        }
        field.until("to have the words", text -> text.getText().equals("WC-2014-77"));
        Keyboard.press("M1+Z");
        Ui.until("them to be taken back", () -> field.widget().getText().isEmpty() && !document.isDirty());
    }

    @Test
    void casesAreOpenedAndLettersAreOfferedForImport(Driver driver) throws IOException, CoreException {
        Path imr = folder.resolve(ELSEWHERE);
        Files.write(imr, RecordCases.empty().readAllBytes());
        Path letter = Files.writeString(folder.resolve("letter of 2014.txt"), "Dear claimant");

        try (Drag drag = Drag.ofFiles(imr, letter)) {
            drag.over(driver.text("cases.filter"));
            told(driver, "Drop cases and guidelines to open them");
            drag.drop();
        }

        Found<Table> letters = driver.table("importLetters.letters")
                .until("to have one", table -> table.getItemCount() == 1);
        Screenshots.take("drop-letters");
        assertEquals(letter.toString(), letters.ask(table -> table.getItem(0).getText()));
        driver.button("Cancel").click();
        Ui.until("the case to be open", () -> driver.page().getActiveEditor() != null
                && driver.page().getActiveEditor().getTitle().equals(ELSEWHERE));
    }

    /** A field that may have to be scrolled into sight. */
    private static Found<Text> shown(Driver driver, String element, String name) {
        Ui.run(() -> ((CaseEditor) driver.page().getActiveEditor()).reveal(element));
        return driver.text(name).until("to have the focus", Control::isFocusControl);
    }

    private static void told(Driver driver, String beginning) {
        driver.find(beginning, Label.class, label -> label.getText().startsWith(beginning));
    }
}
