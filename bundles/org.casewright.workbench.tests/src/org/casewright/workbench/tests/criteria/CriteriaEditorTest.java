package org.casewright.workbench.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.engine.evaluate.Standing;
import org.casewright.project.CriterionStanding;
import org.casewright.project.ProjectState;
import org.casewright.workbench.criteria.CriteriaEditor;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Authoring in the criteria editor, by keys and mouse. */
@WorkbenchTest
class CriteriaEditorTest {

    private Found<StyledText> text;

    @BeforeEach
    void openATopic(Driver driver) {
        Library.bring();
        driver.authoring();
        Library.open(driver, Library.file(Library.TRIGGER_POINT));
        text = driver.styledText("criteria.text");
        Ui.until("the library to be judged", () -> state().library().scenarios().size() > 300
                && state().cases().containsKey(LiveWorkspace.name(Library.file(Library.SAMPLE))));
        Library.settled();
    }

    @AfterEach
    void leaveNothing(Driver driver) {
        Ui.run(() -> {
            driver.page().closeAllEditors(false);
            Themes.setDark(false);
        });
        Library.remove();
    }

    @Test
    void showsWhatIsWrittenInBothThemes(Driver driver) {
        tree(driver, "criteria.outline", "TriggerPointInjections");
        driver.tab("Scenarios").click();
        tree(driver, "scenarios.tree", "Acupuncture");
        tree(driver, "library.tree", "Guidelines");
        Screenshots.take("criteria-editor-light");
        Ui.run(() -> Themes.setDark(true));
        Screenshots.take("criteria-editor-dark");
    }

    @Test
    void proposesAConceptByItsAbbreviation(Driver driver) {
        typeAtTheEnd("\ndefine Sample when diagnosis of FBSS");
        Keyboard.press("M1+SPACE");
        Ui.until("the concept to be offered, or entered as the only one", () -> isEntered() || isOffered(driver));
        if (!text.ask(widget -> isEntered())) {
            Keyboard.press("CR");
        }
        text.until("to have the concept", widget -> isEntered());
    }

    private boolean isEntered() {
        return text.widget().getText().endsWith("diagnosis of FailedBackSurgerySyndrome");
    }

    private static boolean isOffered(Driver driver) {
        return driver.count(Table.class, table -> table.getItemCount() == 1
                && table.getItem(0).getText().contains("FailedBackSurgerySyndrome")) > 0;
    }

    @Test
    void listsWhatFitsAndSaysWhatItIs(Driver driver) {
        typeAtTheEnd("\ndefine Sample when diagnosis of Lumbar");
        Keyboard.press("M1+SPACE");
        driver.find("the proposals", Table.class, table -> table.getItemCount() > 2
                && table.getItem(0).getText().contains("Lumbar"));
        Screenshots.take("criteria-completion");
        Keyboard.press("ESC");
    }

    @Test
    void saysWhatAConceptIsUnderTheMouse(Driver driver) {
        Mouse.move(text.ask(widget -> {
            int place = widget.getText().indexOf("MyofascialPainSyndrome") + 3;
            Point at = widget.toDisplay(widget.getLocationAtOffset(place));
            return new Point(at.x + 2, at.y + 8);
        }));
        driver.find("the description", StyledText.class,
                widget -> widget.getText().startsWith("diagnosis MyofascialPainSyndrome"));
        Screenshots.take("criteria-hover");
    }

    @Test
    void leadsThroughATemplate(Driver driver) {
        typeAtTheEnd("\n\nadvice");
        Keyboard.press("M1+SPACE");
        driver.find("the proposals", Table.class, table -> table.getItemCount() == 2
                && table.getItem(1).getText().contains("advice for letters"));
        Keyboard.press("ARROW_DOWN");
        Keyboard.press("CR");
        text.until("to have the template", widget -> widget.getText().endsWith("advice Name \"text\""));
        Keyboard.type("Rest\tRest for two weeks.");
        text.until("to be filled in", widget -> widget.getText().endsWith("advice Rest \"Rest for two weeks.\""));
    }

    @Test
    void narrowsTheListWhileTyping(Driver driver) {
        typeAtTheEnd("\ndefine Sample when diagnosis of ");
        Keyboard.press("M1+SPACE");
        Found<Table> list = driver.find("the proposals", Table.class, table -> table.getItemCount() > 20);
        Keyboard.type("myofa");
        list.until("to have what fits", table -> table.getItemCount() == 1);
        Keyboard.press("CR");
        text.until("to have the concept", widget -> widget.getText().endsWith("diagnosis of MyofascialPainSyndrome"));
    }

    @Test
    void goesToTheDefinitionAndBack(Driver driver) {
        caretAt("MyofascialPainSyndrome");
        Keyboard.press("F3");
        driver.tab("conditions.criteria");
        Ui.until("the concept to be selected", () -> driver.page().getActiveEditor() instanceof CriteriaEditor editor
                && editor.getTitle().equals("conditions.criteria")
                && editor.getSelectionProvider().getSelection().toString().contains("MyofascialPainSyndrome"));
        Keyboard.press("M3+ARROW_LEFT");
        Ui.until("to be back", () -> driver.page().getActiveEditor().getTitle().equals("trigger-point.criteria"));
    }

    @Test
    void anEditTurnsTheVerdictOfACaseWithoutSaving(Driver driver) {
        assertEquals(Standing.MET, standing(state(), "radicular"));
        select("diagnosis of Radiculopathy\n      paraphrase \"not for radicular",
                "diagnosis of Radiculopathy".length());
        Keyboard.type("diagnosis of Fibromyalgia");
        Ui.until("the criterion to stand otherwise", () -> standing(state(), "radicular") != Standing.MET);
        Ui.until("scenarios to fail",
                () -> state().library().scenarios().stream().anyMatch(result -> !result.passed()));
        driver.tab("Scenarios").click();
        driver.find("the failed scenarios", Tree.class,
                tree -> "scenarios.tree".equals(tree.getData("org.casewright.id"))
                        && tree.getItem(0).getText().contains("fail"));
        Screenshots.take("criteria-edited");
        assertTrue(
                Library.content(Library.file(Library.TRIGGER_POINT)).contains("radicular: diagnosis of Radiculopathy"));
        driver.find("the outline, still open", Tree.class,
                tree -> "criteria.outline".equals(tree.getData("org.casewright.id")) && tree.getItem(0).getExpanded());
    }

    @Test
    void whatIsStoredCountsAgainWhenTheEditorIsClosedUnsaved(Driver driver) {
        select("diagnosis of Radiculopathy\n      paraphrase \"not for radicular",
                "diagnosis of Radiculopathy".length());
        Keyboard.type("diagnosis of Fibromyalgia");
        Ui.until("the criterion to stand otherwise", () -> standing(state(), "radicular") != Standing.MET);

        Ui.run(() -> driver.page().closeAllEditors(false));

        Ui.until("the criterion to stand as it is stored", () -> standing(state(), "radicular") == Standing.MET);
    }

    @Test
    void asksWhereSomebodyElseChangedTheFile(Driver driver) throws IOException, CoreException {
        typeAtTheEnd("// mine");
        Ui.until("the text to be typed", () -> driver.page().getActiveEditor().isDirty());
        IFile file = Library.file(Library.TRIGGER_POINT);
        Files.writeString(file.getLocation().toPath(), Library.content(file) + "\n// theirs\n");
        file.refreshLocal(IResource.DEPTH_ZERO, null);

        Keyboard.press("M1+S");
        driver.find("the question", Shell.class, shell -> shell.getParent() != null && shell.isVisible());
        Screenshots.take("criteria-changed-on-disk");
        Keyboard.press("ESC");

        assertTrue(Library.content(file).contains("// theirs"));
    }

    @Test
    void putsRightWhatIsMisspelled(Driver driver) {
        select("MyofascialPainSyndrome", "MyofascialPainSyndrome".length());
        Keyboard.type("MyofacialPainSyndrome");
        Ui.until("the error to be known", () -> state().library().hasErrors());
        Ui.until("the fix to be known", () -> state().library().files().get(name()).issues().stream()
                .anyMatch(issue -> !issue.fixes().isEmpty()));
        Keyboard.press("M1+1");
        driver.find("the fixes", Table.class, table -> table.getItemCount() > 0
                && table.getItem(0).getText().contains("MyofascialPainSyndrome"));
        Screenshots.take("criteria-quick-fix");
        Keyboard.press("CR");
        text.until("to be right again", widget -> widget.getText().contains("diagnosis of MyofascialPainSyndrome"));
    }

    @Test
    void renamesAcrossFilesAndCases(Driver driver) {
        caretAt("MyofascialPainSyndrome");
        Keyboard.press("M2+M3+R");
        driver.shell("Rename 'MyofascialPainSyndrome'");
        Screenshots.take("criteria-rename");
        Keyboard.press("M1+A");
        Keyboard.type("TautBandDisease\n");
        Found<Table> preview = driver.find("the preview", Table.class, table -> table.getItemCount() > 2
                && "criteria.rename.files".equals(table.getData("org.casewright.id")));
        boolean listed = preview.ask(table -> Stream.of(table.getItems())
                .anyMatch(row -> row.getText().equals(Library.SAMPLE) && row.getText(1).equals("1 place")));
        assertTrue(listed);
        Screenshots.take("criteria-rename-preview");
        Keyboard.press("CR");
        text.until("to have the new name", widget -> widget.getText().contains("diagnosis of TautBandDisease"));
        Ui.until("the vocabulary to have it",
                () -> Library.content(Library.file(Library.CONDITIONS)).contains("TautBandDisease"));
        Ui.until("the case to have it",
                () -> Library.content(Library.file(Library.SAMPLE)).contains("Conditions.TautBandDisease"));
        Ui.until("nothing to be wrong",
                () -> !state().library().hasErrors() && state().library().scenarios().size() > 300);
        assertTrue(Library.settled().library().scenarios().stream().allMatch(result -> result.passed()));
    }

    @Test
    void findsAPartByTheQuickOutline(Driver driver) {
        text.focus();
        Keyboard.press("M1+O");
        driver.text("criteria.quickOutline.filter");
        Keyboard.type("fibro");
        Screenshots.take("criteria-quick-outline");
        Keyboard.press("CR");
        text.until("to show the part", widget -> widget.getSelectionText().equals("fibromyalgia"));
    }

    @Test
    void laysOutTheText(Driver driver) {
        select("  indicated when", 2);
        Keyboard.type("       ");
        Keyboard.press("M1+HOME");
        Keyboard.type(" ");
        String before = text.ask(StyledText::getText);
        Keyboard.press("M1+M2+F");
        text.until("to be laid out", widget -> widget.getText().contains("\n  indicated when all of {"));
        Keyboard.press("M1+Z");
        text.until("to be as it was by one undo", widget -> widget.getText().equals(before));
    }

    @Test
    void saysWhyATextIsNotLaidOut(Driver driver) {
        typeAtTheEnd("\ndefine Sample when all of {");
        Keyboard.press("M1+M2+F");
        driver.find("the reason", CLabel.class,
                label -> label.getText() != null && label.getText().startsWith("Not laid out"));
    }

    @Test
    void listsWhatNamesAConcept(Driver driver) {
        caretAt("MyofascialPainSyndrome");
        Keyboard.press("M1+M2+G");
        Found<Tree> list = driver.find("the references", Tree.class,
                tree -> "criteria.references".equals(tree.getData("org.casewright.id")) && tree.getItemCount() > 3);
        boolean defined = list
                .ask(tree -> Stream.of(tree.getItems()).anyMatch(item -> item.getText().contains("(defined here)")));
        assertTrue(defined);
        Screenshots.take("criteria-references");
        Keyboard.press("ESC");
    }

    private static ProjectState state() {
        return Library.live().project().state();
    }

    private static String name() {
        return LiveWorkspace.name(Library.file(Library.TRIGGER_POINT));
    }

    private static Standing standing(ProjectState state, String label) {
        List<CriterionStanding> all = state.standings(name());
        return all.stream().filter(one -> one.label().equals(label)).findFirst()
                .map(one -> one.standings().getFirst().standing()).orElse(null);
    }

    private void typeAtTheEnd(String typed) {
        text.focus();
        Keyboard.press("M1+END");
        Keyboard.type(typed);
    }

    private void caretAt(String word) {
        select(word, 0);
    }

    private void select(String from, int length) {
        text.focus();
        Ui.run(() -> {
            int start = text.widget().getText().indexOf(from);
            text.widget().setSelection(start, start + length);
        });
    }

    private static void tree(Driver driver, String id, String first) {
        driver.find(id, Tree.class, tree -> id.equals(tree.getData("org.casewright.id")) && tree.getItemCount() > 0
                && tree.getItem(0).getText().startsWith(first));
    }
}
