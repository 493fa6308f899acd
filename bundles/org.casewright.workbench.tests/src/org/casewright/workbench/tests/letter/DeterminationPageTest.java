package org.casewright.workbench.tests.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.Ids;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.letter.LetterPreview;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Determination page: the letter, its faults, the way back to the case, and export. */
@WorkbenchTest
class DeterminationPageTest {

    private IProject project;
    private IFile file;
    private Path letters;

    @BeforeEach
    void createCase() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Letters");
        project.create(null);
        project.open(null);
        IFolder cases = project.getFolder("cases");
        cases.create(IResource.NONE, true, null);
        IFile words = project.getFile("words.criteria");
        words.create(new ByteArrayInputStream(LetterExportTest.LIBRARY.getBytes(StandardCharsets.UTF_8)),
                IResource.NONE, null);
        file = cases.getFile("faulty.case");
        file.create(new ByteArrayInputStream(CaseFiles.write(FaultyCase.create())), IResource.NONE, null);
        letters = project.getLocation().append("letters").toPath();
    }

    @AfterEach
    void deleteCase(Driver driver) throws Exception {
        Ui.run(() -> {
            Themes.setDark(false);
            driver.page().closeAllEditors(false);
        });
        project.delete(true, true, null);
    }

    @Test
    void thePreviewMarksTheFaultsAndFollowsAnEdit(Driver driver) {
        Found<Canvas> preview = open(driver);
        Found<Label> status = status(driver, "2 pages, 3 places marked");
        Ui.until("the sheets to be painted", () -> place(preview, "claim/decided").width > 0);
        Screenshots.take("determination");

        Ui.run(() -> context(driver).document().set(item(driver, 0), Literals.DISPUTED_ITEM__RATIONALE,
                "No maneuver. Therefore the right injection is not medically necessary."));

        status.until("to tell of one fault less", label -> label.getText().startsWith("2 pages, 2 places marked"));
        Ui.run(() -> context(driver).document().undo());
        driver.tab("Determination").click();
        status.until("to tell of the fault again", label -> label.getText().startsWith("2 pages, 3 places marked"));
    }

    @Test
    void aClickOnAPassageGoesToItsFieldInTheCase(Driver driver) {
        Found<Canvas> preview = open(driver);
        status(driver, "2 pages, 3 places marked");

        click(preview, "claim/utilizationReviewDenial");

        Ui.until("the element to be selected",
                () -> context(driver).selected().equals("claim/utilizationReviewDenial"));
        assertEquals("case", Ui.call(() -> ((FormEditor) editor(driver)).getActivePageInstance().getId()));
    }

    @Test
    void theKeysGoFromFaultToFault(Driver driver) {
        Found<Canvas> preview = open(driver);
        Found<Label> status = status(driver, "2 pages, 3 places marked");
        Ui.run(() -> preview.widget().setFocus());

        Keyboard.press("ARROW_RIGHT");
        status.until("to tell of the first", label -> label.getText().contains("DATE-4"));
        Keyboard.press("ARROW_LEFT");
        status.until("to tell of the last", label -> label.getText().contains("CONC-2"));
        Screenshots.take("determination-fault");
        Keyboard.press("CR");

        Ui.until("the rationale to be selected", () -> context(driver).selected().equals("items/i2/rationale"));
    }

    @Test
    void exportSaysWhatIsWrongAndWritesWhatWasChosen(Driver driver) throws Exception {
        open(driver);
        status(driver, "2 pages, 3 places marked");

        driver.tool("Export letter\u2026").click();
        driver.shell("Export Letter");
        Found<Table> reservations = driver.table("export.reservations");
        assertTrue(reservations.ask(table -> table.getItem(0).getText(0)).matches("[A-Z]+-\\d"));
        String first = reservations.ask(table -> table.getItem(0).getText(1));
        driver.find("the first line in full", Text.class, text -> text.getText().equals(first));
        driver.button("export.txt").click();
        Screenshots.take("export-letter");
        driver.button("Export anyway").click();

        Path text = letters.resolve("CM17-0099002.txt");
        Ui.until("the letters to be written",
                () -> Files.exists(text) && Files.exists(letters.resolve("CM17-0099002.pdf")));
        assertTrue(Files.readString(text).contains(FaultyCase.BILATERAL));

        driver.tool("Export letter\u2026").click();
        driver.button("Replace");
        Keyboard.press("ESC");
    }

    @Test
    void exportNamesEveryOpenCriterion(Driver driver) {
        open(driver);
        status(driver, "2 pages, 3 places marked");

        Ui.run(() -> context(driver).document().set(item(driver, 1), Literals.DISPUTED_ITEM__SERVICE,
                "Words.KneeInjection"));
        status(driver, "2 pages, 5 places marked");
        Ui.run(() -> Themes.setDark(true));
        Screenshots.take("determination-dark");
        driver.tool("Export letter\u2026").click();
        Found<Table> reservations = driver.table("export.reservations");

        String all = reservations.ask(table -> Arrays.stream(table.getItems())
                .map(line -> line.getText(0) + " " + line.getText(1)).collect(Collectors.joining("\n")));
        assertTrue(all.contains("OPEN-1 Does the record show swelling"), all);
        assertTrue(all.contains("OPEN-1 Does the record show warmth"), all);
        Screenshots.take("export-letter-dark");
        Keyboard.press("ESC");
    }

    private Found<Canvas> open(Driver driver) {
        driver.open(file, Ids.CASE_EDITOR);
        driver.tab("Determination").click();
        return driver.find(Canvas.class, "letter.preview");
    }

    private static Found<Label> status(Driver driver, String begin) {
        return driver.find(Label.class, "letter.status").until("to say: " + begin,
                label -> label.getText().startsWith(begin));
    }

    private static IEditorPart editor(Driver driver) {
        return driver.page().getActiveEditor();
    }

    private static CaseContext context(Driver driver) {
        return editor(driver).getAdapter(CaseContext.class);
    }

    private static DisputedItem item(Driver driver, int index) {
        Case imr = context(driver).document().content();
        return imr.getItems().get(index);
    }

    private static Rectangle place(Found<Canvas> preview, String element) {
        return ((LetterPreview) preview.widget().getData(LetterPreview.DATA)).place(element).orElseThrow();
    }

    private static void click(Found<Canvas> preview, String element) {
        Point point = preview.ask(canvas -> {
            Rectangle place = place(preview, element);
            return canvas.toDisplay(place.x + place.width / 2, place.y + place.height / 2);
        });
        Mouse.click(point);
    }
}
