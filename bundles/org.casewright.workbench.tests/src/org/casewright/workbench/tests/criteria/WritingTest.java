package org.casewright.workbench.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the editor does for those who write: it pairs, indents, comments, and goes to problems. */
@WorkbenchTest
class WritingTest {

    private static final String LINES = """
            vocabulary Small "small" {
              diagnosis Ache "ache"
              service Rub "rub"
            }
            """;

    private Found<StyledText> text;
    private IFile file;

    @BeforeEach
    void openAFile(Driver driver) throws CoreException {
        CasewrightProject.ensure(new NullProgressMonitor());
        file = CasewrightProject.library().getFile("writing.criteria");
        file.create(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)), true, null);
        Library.open(driver, file);
        text = driver.styledText("criteria.text");
        text.focus();
    }

    @AfterEach
    void leaveNothing(Driver driver) throws CoreException {
        Ui.run(() -> driver.page().closeAllEditors(false));
        file.delete(true, null);
    }

    @Test
    void aQuotationMarkBringsTheOtherOne() {
        Keyboard.press("M1+END");
        Keyboard.type("advice Rest \"");
        untilLast("advice Rest \"\"");
        Keyboard.type("Rest \\\"well\\\".\" // a \"");
        untilLast("advice Rest \"Rest \\\"well\\\".\" // a \"");
    }

    @Test
    void takingAnEmptyTextBackTakesBothMarks() {
        Keyboard.press("M1+END");
        Keyboard.type("advice Rest \"");
        Keyboard.press("BS");
        untilLast("advice Rest ");
    }

    @Test
    void theTabKeyIndentsByTwoBlanks() {
        Keyboard.press("M1+END");
        Keyboard.type("\tx");
        untilLast("  x");
    }

    @Test
    void linesBecomeCommentsAndBack() {
        String commented = LINES.replace("  diagnosis", "  // diagnosis").replace("  service", "  // service");
        Ui.run(() -> text.widget().setSelection(LINES.indexOf("diagnosis"), LINES.indexOf("}") - 1));
        Keyboard.press("M1+/");
        text.until("to be commented", widget -> widget.getText().equals(commented));
        Keyboard.press("M1+/");
        text.until("to be text again", widget -> widget.getText().equals(LINES));
        Keyboard.press("M1+Z");
        text.until("to be commented by one undo", widget -> widget.getText().equals(commented));
    }

    @Test
    void theMenuGoesToAProblem(Driver driver) {
        Keyboard.press("M1+END");
        Keyboard.type("define Sore when diagnosis of Ache");
        Ui.until("it to be marked that nobody asks for these", () -> markers() == 2);
        Keyboard.press("M1+HOME");
        driver.choose("Navigate", "Next Problem");
        text.until("to be at the problem", widget -> widget.getSelectionText().equals("Rub"));
    }

    @Test
    void theEditMenuHasNothingThatIsOfNoUseHere(Driver driver) {
        List<String> items = Ui.call(() -> {
            Menu edit = Stream.of(text.widget().getShell().getMenuBar().getItems())
                    .filter(item -> item.getText().equals("&Edit")).findFirst().orElseThrow().getMenu();
            edit.notifyListeners(SWT.Show, new Event());
            List<String> texts = Stream.of(edit.getItems()).map(MenuItem::getText).toList();
            edit.notifyListeners(SWT.Hide, new Event());
            return texts;
        });
        assertTrue(items.stream().anyMatch(item -> item.startsWith("Re&name")), items.toString());
        assertTrue(items.stream().noneMatch(item -> item.toLowerCase(Locale.ROOT).contains("selection")),
                items.toString());
    }

    private int markers() {
        try {
            return file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void untilLast(String line) {
        text.until("to end in " + line, widget -> widget.getText().equals(LINES + line));
    }
}
