package org.casewright.workbench.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.Journal;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Opening, saving, undoing; files that are damaged or changed by others. */
@WorkbenchTest
class CaseEditorTest {

    private static final String SAMPLE = "seed-trigger-point.case";

    @Test
    void opensWithFourPages(Driver driver) {
        Cases.open(driver, Cases.sample(SAMPLE));
        for (String page : new String[] {"Records", "Disputed items", "Determination", "Case"}) {
            driver.tab(page).click();
        }
    }

    @Test
    void undoesRedoesAndSaves(Driver driver) {
        IFile file = Cases.sample(SAMPLE);
        String before = Cases.content(file);
        CaseEditor editor = Cases.open(driver, file);
        CaseDocument document = Cases.context(editor).document();

        Ui.run(() -> document.set(document.content(), Literals.CASE__NUMBER, "CM16-1234567"));
        assertTrue(Ui.call(editor::isDirty));
        Keyboard.press("M1+Z");
        Ui.until("the edit to be undone", () -> !document.isDirty());
        Keyboard.press("M1+SHIFT+Z");
        Ui.until("the edit to be made again", document::isDirty);
        Keyboard.press("M1+S");
        Ui.until("the case to be saved", () -> !editor.isDirty());

        assertEquals(before.replaceFirst(" number=\"[^\"]*\"", " number=\"CM16-1234567\""), Cases.content(file));
    }

    @Test
    void undoAndRedoOfTheToolBarFollowTheCase(Driver driver) {
        Found<ToolItem> undo = driver.find("Undo", ToolItem.class, item -> tip(item).startsWith("Undo"))
                .until("to be of no use", item -> !item.isEnabled());
        Found<ToolItem> redo = driver.find("Redo", ToolItem.class, item -> tip(item).startsWith("Redo"));
        CaseDocument document = Cases.context(Cases.open(driver, Cases.sample(SAMPLE))).document();
        Ui.run(() -> document.set(document.content(), Literals.CASE__NUMBER, "CM16-1234567"));
        undo.until("to say what it takes back", item -> tip(item).equals("Undo Change case number (Ctrl+Z)"));
        undo.click();
        Ui.until("the edit to be undone", () -> !document.isDirty());
        undo.until("to be of no use", item -> !item.isEnabled() && !tip(item).contains("Change"));
        redo.until("to say what it makes again", item -> tip(item).startsWith("Redo Change case number"));
        redo.click();
        Ui.until("the edit to be made again", document::isDirty);
        redo.until("to be of no use", item -> !item.isEnabled());
        Ui.run(() -> driver.page().closeAllEditors(false));
        undo.until("to be of no use", item -> !item.isEnabled() && !tip(item).contains("Change"));
    }

    private static String tip(ToolItem item) {
        return String.valueOf(item.getToolTipText()).replace("&", "");
    }

    @Test
    void leavesNoWidgetBehindWhenItCloses(Driver driver) {
        Composite all = openWhole(driver);

        Keyboard.press("M1+W");

        Ui.until("the editor to be closed", () -> driver.page().getEditorReferences().length == 0);
        Ui.until("all its widgets to be disposed of", all::isDisposed);
    }

    /** The widgets go some at a time: whatever is left of them takes a change of theme. */
    @Test
    void maySeeTheThemeChangeWhileItsWidgetsGo(Driver driver) {
        Composite all = openWhole(driver);
        Ui.run(() -> driver.page().closeAllEditors(false));
        boolean dark = true;
        while (!all.isDisposed()) {
            boolean next = dark;
            Ui.run(() -> Themes.setDark(next));
            dark = !dark;
        }
        Ui.run(() -> Themes.setDark(false));
    }

    /** Shows all pages of a case; returns what has all the widgets of its editor. */
    private static Composite openWhole(Driver driver) {
        Cases.open(driver, Cases.sample(SAMPLE));
        for (String page : new String[] {"Records", "Disputed items", "Determination", "Case"}) {
            driver.tab(page).click();
        }
        Text number = driver.find(Text.class, "case.number").widget();
        return Ui.call(() -> outermost(number));
    }

    /** What an editor has in its stack of parts. */
    private static Composite outermost(Control control) {
        Composite outermost = null;
        for (Composite around = control.getParent(); around.getParent() != null; around = around.getParent()) {
            outermost = around.getParent() instanceof CTabFolder ? around : outermost;
        }
        return outermost;
    }

    @Test
    void closesWhileItsPagesAreBeingMade(Driver driver) {
        IFile file = Cases.sample(SAMPLE);
        for (String page : new String[] {"records", "items", "determination"}) {
            CaseEditor editor = Cases.open(driver, file);
            Ui.run(() -> {
                editor.setActivePage(page);
                driver.page().closeEditor(editor, false);
            });
            Ui.rest(); // the watches of this class fail it where a part was made after that
        }
        Cases.show(driver, file);
        Ui.run(() -> driver.page().closeAllEditors(false));
        Ui.rest();
        assertEquals(0, Ui.call(() -> driver.page().getEditorReferences()).length);
    }

    /** As the window is closed and opened again. */
    @Test
    void isAtThePageAndItemOfTheLastSession(Driver driver) {
        IFile file = Cases.sample(SAMPLE);
        CaseEditor editor = Cases.open(driver, file);
        String item = "items/" + Cases.context(editor).document().content().getItems().getLast().getId();
        Ui.run(() -> editor.reveal(item));
        Ui.until("the item to be chosen", () -> Cases.context(editor).selected().equals(item));

        IMemento[] session = Ui.call(
                () -> driver.page().getEditorState(driver.page().getEditorReferences(), true));
        Ui.run(() -> driver.page().closeAllEditors(false));
        Ui.run(() -> openAgain(driver, session));

        CaseEditor again = (CaseEditor) Ui.call(() -> driver.page().getActiveEditor());
        Ui.until("the case to be read", () -> again.context().isPresent());
        assertEquals(item, Ui.call(() -> again.context().orElseThrow().selected()));
        assertEquals("items", Ui.call(() -> again.getActivePageInstance().getId()));
    }

    private static void openAgain(Driver driver, IMemento[] session) {
        try {
            driver.page().openEditors(null, null, session, IWorkbenchPage.MATCH_INPUT, 0);
        } catch (MultiPartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void saysWhyADamagedFileIsNoCase(Driver driver) {
        IFile file = Cases.file("damaged.case", "<?xml version=\"1.0\"?>\n<imrcase:Case>\n  <claim>\n");
        CaseEditor editor = Cases.show(driver, file);

        String reason = driver.find(Text.class, "refused.reason").ask(Text::getText);
        Screenshots.take("case-damaged");

        assertFalse(reason.isBlank());
        assertTrue(editor.context().isEmpty());
        assertEquals("<?xml version=\"1.0\"?>\n<imrcase:Case>\n  <claim>\n", Cases.content(file));
    }

    @Test
    void asksWhereSomebodyElseChangedTheFile(Driver driver) throws IOException, CoreException {
        IFile file = Cases.sample(SAMPLE);
        CaseContext context = Cases.context(Cases.open(driver, file));
        Path path = file.getLocation().toPath();
        Files.writeString(path,
                Cases.content(file).replaceFirst(" number=\"[^\"]*\"", " number=\"CM16-7654321\""));
        file.refreshLocal(IResource.DEPTH_ZERO, null);

        driver.button("Load the file").click();

        Ui.until("the file to be loaded",
                () -> "CM16-7654321".equals(context.document().content().getNumber()) && !context.document().isDirty());
    }

    @Test
    void restoresWhatACrashLeftUnsaved(Driver driver) throws IOException {
        IFile file = Cases.sample(SAMPLE);
        byte[] stored = Cases.content(file).getBytes(StandardCharsets.UTF_8);
        Case unsaved = CaseFiles.read(stored, SAMPLE).content();
        unsaved.setNumber("CM16-5555555");
        keepUnsaved(file, stored, unsaved);

        CaseDocument document = Cases.context(Cases.open(driver, file)).document();
        driver.button("Keep");
        Screenshots.take("case-restored");

        assertEquals("CM16-5555555", document.content().getNumber());
        assertTrue(Ui.call(document::isDirty));
        driver.button("Take back").click();
        Ui.until("the case to be that of the file", () -> !document.isDirty());
        assertEquals(new String(stored, StandardCharsets.UTF_8), Ui.call(() -> Cases.written(document.content())));
    }

    @Test
    void draftsAgainAfterACrashAsBeforeIt(Driver driver) throws IOException {
        IFile file = Cases.sample(SAMPLE);
        byte[] stored = Cases.content(file).getBytes(StandardCharsets.UTF_8);
        Case unsaved = CaseFiles.read(stored, SAMPLE).content();
        DisputedItem item = unsaved.getItems().getFirst();
        item.setRationaleDraft("This was drafted of a record that is gone.");
        item.setRationale(item.getRationaleDraft() + " I read the operative report too.");
        keepUnsaved(file, stored, unsaved);

        CaseEditor editor = Cases.open(driver, file);
        Case content = Cases.context(editor).document().content();
        Ui.until("the case to be restored", () -> !rationale(content).isEmpty());
        Ui.run(() -> editor.reveal("items/i1"));
        Found<Button> draft = driver.button("Draft from verdict");
        draft.until("to be possible", Button::isEnabled);
        Ui.run(() -> draft.widget().setFocus());
        Keyboard.press("SPACE");

        Ui.until("the stale sentence to be gone", () -> !rationale(content).contains("a record that is gone"));
        assertTrue(rationale(content).contains("I read the operative report too."), rationale(content));
        assertTrue(rationale(content).contains("trigger point"), rationale(content));
    }

    private static String rationale(Case content) {
        return Objects.requireNonNullElse(content.getItems().getFirst().getRationale(), "");
    }

    private static void keepUnsaved(IFile file, byte[] stored, Case unsaved) {
        Journals journals = Ui.call(() -> PlatformUI.getWorkbench().getService(Journals.class));
        Journal journal = journals.journal(file.getFullPath().toString(), FileContent.of(stored));
        journal.keep(unsaved);
        journal.flushed().join();
    }
}
