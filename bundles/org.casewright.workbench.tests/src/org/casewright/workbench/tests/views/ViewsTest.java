package org.casewright.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.workbench.Ids;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.live.Problem;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.tests.letter.FaultyCase;
import org.casewright.workbench.theme.Themes;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of cases and the list of problems. */
@WorkbenchTest
class ViewsTest {

    /** The column of the stable name. */
    private static final int CODE = 2;
    /** The list shows no more, unless it is asked to. */
    private static final int MOST_PROBLEMS = 100;

    private IProject project;
    private IFile faulty;

    @BeforeEach
    void createCases() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Views");
        project.create(null);
        project.open(null);
        create("words.criteria", "vocabulary Words \"words\" {\n}\n".getBytes(StandardCharsets.UTF_8));
        faulty = create("faulty.case", CaseFiles.write(FaultyCase.create()));
        Case due = FaultyCase.create();
        due.setNumber("CM17-0099003");
        due.getItems().removeFirst();
        due.getItems().getFirst().setDecision(Decision.UNDECIDED);
        due.getClaim().setDecided(null);
        due.getClaim().setAssigned(PartialDate.of(LocalDate.now().minusDays(42)));
        create("due.case", CaseFiles.write(due));
    }

    @AfterEach
    void deleteCases(Driver driver) throws Exception {
        Ui.run(() -> {
            Themes.setDark(false);
            driver.page().closeAllEditors(false);
        });
        project.delete(true, true, null);
    }

    @Test
    void theListOfCasesTellsHowFarEachHasComeAndWhenItIsDue(Driver driver) {
        Found<Table> cases = driver.table("cases.table").until("to have the cases",
                table -> row(table, "CM17-0099003") != null);

        assertEquals("3 days left", cases.ask(table -> row(table, "CM17-0099003").getText(1)));
        assertEquals("Upheld", cases.ask(table -> row(table, "CM17-0099002").getText(1)));
        Screenshots.take("cases");
        Ui.run(() -> Themes.setDark(true));
        Screenshots.take("cases-dark");

        driver.text("cases.filter").enter("upheld 3 errors");
        cases.until("to show what fits", table -> table.getItemCount() == 1);
        Screenshots.take("cases-filtered");
        Point place = cases.ask(table -> table.toDisplay(middle(table.getItem(0).getBounds(0))));
        Mouse.doubleClick(place);
        Ui.until("the case to be open", () -> title(driver).equals("faulty.case"));
        driver.text("cases.filter").enter("due");
        Keyboard.press("M1+A");
        Keyboard.press("DEL");
        cases.until("to show all again", table -> table.getItemCount() > 1);
    }

    @Test
    void aFixFromTheListOfProblemsIsMadeInTheOpenCase(Driver driver) {
        driver.open(faulty, Ids.CASE_EDITOR);
        Ui.until("the case to be read", () -> context(driver) != null);
        Found<Tree> problems = problems(driver);
        select(problems, "SIDE-1");
        Screenshots.take("problems");
        Keyboard.press("M1+1");
        driver.button("Finish");
        Screenshots.take("problems-fix");
        driver.button("Finish").click();

        Ui.until("the rationale to be right", () -> context(driver).document().content().getItems().getFirst()
                .getRationale().contains("the right injection"));
        problems.until("to tell of the fault no more", tree -> line(tree, "SIDE-1") == null);
        assertTrue(Ui.call(() -> driver.page().getActiveEditor().isDirty()));
    }

    @Test
    void openingAProblemGoesToItsField(Driver driver) {
        select(problems(driver), "CONC-2");

        Keyboard.press("CR");

        Ui.until("the rationale to be selected",
                () -> context(driver) != null && context(driver).selected().equals("items/i2/rationale"));
    }

    @Test
    void problemsSurviveThatTheProjectIsClosed(Driver driver) throws CoreException {
        problems(driver);
        Ui.until("the problems to be stored", () -> ids().length > 0);
        long[] before = ids();
        project.close(null);
        project.open(null);

        assertEquals(Arrays.toString(before), Arrays.toString(ids()));
    }

    @Test
    void theListFollowsTheFiles(Driver driver) throws CoreException, IOException {
        Found<Table> cases = driver.table("cases.table").until("to have the cases",
                table -> row(table, "CM17-0099002") != null);
        Case other = FaultyCase.create();
        other.setNumber("CM17-0099004");
        Path path = faulty.getLocation().toPath();
        Files.write(path, CaseFiles.write(other));
        faulty.refreshLocal(IResource.DEPTH_ZERO, null);
        cases.until("to have the other number",
                table -> row(table, "CM17-0099004") != null && row(table, "CM17-0099002") == null);

        faulty.delete(true, null);
        cases.until("to have it no more", table -> row(table, "CM17-0099004") == null);
    }

    @Test
    void aCaseIsDeletedByKeysOnlyWhereSomebodySaysSoAndBroughtBack(Driver driver) {
        Found<Table> cases = choose(driver, "CM17-0099002");
        Keyboard.press("DEL");
        driver.button("Cancel").until("to have the focus", Button::isFocusControl);
        Screenshots.take("case-delete");
        Keyboard.press("CR");
        cases.until("to have the focus again", Table::isFocusControl);
        assertTrue(faulty.exists());

        Keyboard.press("DEL");
        driver.button("Delete").click();
        cases.until("to have it no more", table -> row(table, "CM17-0099002") == null);
        assertTrue(!faulty.exists());

        cases.until("to have the focus again", Table::isFocusControl);
        Keyboard.press("M1+Z");
        cases.until("to have it again", table -> row(table, "CM17-0099002") != null);
    }

    @Test
    void aCaseIsRenamedByKeys(Driver driver) {
        Found<Table> cases = choose(driver, "CM17-0099002");
        Keyboard.press("F2");
        driver.find("the present name", Text.class, text -> text.isFocusControl() && text.getText().equals("faulty"));
        Screenshots.take("case-rename");
        Keyboard.type("knee");
        driver.find("the new name", Text.class, text -> text.isFocusControl() && text.getText().equals("knee"));
        driver.button("OK").until("to know the name", Button::isEnabled);
        Keyboard.press("CR");

        Ui.until("the file to have its new name", () -> project.getFile("knee.case").exists() && !faulty.exists());
        cases.until("to have it still", table -> row(table, "CM17-0099002") != null);
    }

    /** Selects a case in the list by the mouse, once both are there: a row that comes later moves the others. */
    private static Found<Table> choose(Driver driver, String number) {
        Found<Table> cases = driver.table("cases.table").until("to have the cases",
                table -> row(table, number) != null && row(table, "CM17-0099003") != null);
        Mouse.click(cases.ask(table -> table.toDisplay(middle(row(table, number).getBounds(0)))));
        return cases.until("to have it selected",
                table -> table.getSelectionCount() == 1 && table.getSelection()[0].getText(0).equals(number));
    }

    private long[] ids() {
        try {
            return Arrays.stream(faulty.findMarkers(Problem.TYPE, true, IResource.DEPTH_ZERO)).mapToLong(IMarker::getId)
                    .sorted().toArray();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private IFile create(String name, byte[] content) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(content), IResource.NONE, null);
        return file;
    }

    private static Found<Tree> problems(Driver driver) {
        return driver
                .find("the list of problems", Tree.class,
                        tree -> tree.getColumnCount() > 2 && tree.getColumn(CODE).getText().equals("Code"))
                .until("to tell of SIDE-1 and all else", tree -> line(tree, "SIDE-1") != null && isUpToDate(tree));
    }

    /** A list that has yet to follow the files loses what is selected when it does. */
    private static boolean isUpToDate(Tree problems) {
        try {
            int all = ResourcesPlugin.getWorkspace().getRoot().findMarkers(Problem.TYPE, true,
                    IResource.DEPTH_INFINITE).length;
            return problems.getItemCount() == Math.min(all, MOST_PROBLEMS);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Clicks the first line and goes down to the one of a code. */
    private static void select(Found<Tree> problems, String code) {
        Mouse.click(problems.ask(tree -> {
            tree.setTopItem(tree.getItem(0));
            return tree.toDisplay(middle(tree.getItem(0).getBounds(0)));
        }));
        problems.until("to have a line selected", tree -> tree.getSelectionCount() == 1);
        for (int steps = problems.ask(tree -> tree.indexOf(line(tree, code))); steps > 0; steps--) {
            Keyboard.press("ARROW_DOWN");
        }
        problems.until("to have the line selected", tree -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText(CODE).equals(code));
    }

    private static TreeItem line(Tree tree, String code) {
        return Arrays.stream(tree.getItems()).filter(item -> item.getText(CODE).equals(code)).findFirst().orElse(null);
    }

    private static TableItem row(Table table, String number) {
        return Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(number)).findFirst().orElse(null);
    }

    private static Point middle(Rectangle bounds) {
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    private static String title(Driver driver) {
        IEditorPart editor = driver.page().getActiveEditor();
        return editor == null ? "" : editor.getTitle();
    }

    private static CaseContext context(Driver driver) {
        IEditorPart editor = driver.page().getActiveEditor();
        return editor == null ? null : editor.getAdapter(CaseContext.class);
    }
}
