package org.casewright.workbench.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.Journal;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Copied;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.FormKeys;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.tests.records.RecordCases;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Edits of each kind, made in the widgets, taken back and made again by the keys: to the byte the case that it was. */
@WorkbenchTest
class EveryEditTest {

    private static final String WRONG = "Therefore, the request for a bilateral sacroiliac joint injection is not "
            + "medically necessary.";

    private IFile file;
    private CaseDocument document;
    private FormKeys form;

    @Test
    void isTakenBackAndMadeAgain(Driver driver) throws IOException {
        file = RecordCases.sample();
        String before = Cases.content(file);
        keepUnsaved(file, before);
        CaseContext context = Cases.context(Cases.open(driver, file));
        Ui.until("the case to be judged", () -> context.judged().isPresent());
        document = context.document();
        EditSites sites = new EditSites();
        Ui.run(() -> sites.watch(document));
        form = new FormKeys(driver);
        header(driver);
        records(driver);
        items(driver);
        Screenshots.take("every-edit");
        takeBackAndMakeAgain(before);
        assertEquals(EditSites.declared(), sites.seen(), "who edits a case, and whose edits were taken back here");
    }

    private void takeBackAndMakeAgain(String before) {
        String after = written();
        walk("M1+Z", document::canUndo);
        assertEquals(before, written(), "all taken back");
        walk("M1+SHIFT+Z", document::canRedo);
        assertEquals(after, written(), "all made again");
        walk("M1+Z", document::canUndo);
        assertEquals(before, written(), "and taken back once more");
        assertFalse(Ui.call(document::isDirty));
    }

    /** As a crash leaves it; the editor begins with an edit that restores it. */
    private static void keepUnsaved(IFile file, String stored) throws IOException {
        byte[] bytes = stored.getBytes(StandardCharsets.UTF_8);
        Case unsaved = CaseFiles.read(bytes, file.getName()).content();
        unsaved.setNumber("CM16-5555555");
        Journals journals = Ui.call(() -> PlatformUI.getWorkbench().getService(Journals.class));
        Journal journal = journals.journal(file.getFullPath().toString(), FileContent.of(bytes));
        journal.keep(unsaved);
        journal.flushed().join();
    }

    @Test
    void aBoxOnAScanIsTakenBackAndMadeAgain(Driver driver) {
        file = RecordCases.withScan();
        document = Cases.context(Cases.open(driver, file)).document();
        driver.tab("Records").click();
        Found<PagesCanvas> pages = driver.find(PagesCanvas.class, "records.pages");
        Ui.until("the scan to be read", () -> pages.widget().page() == 1 && pages.widget().isRead(1));
        Point middle = pages.middle();
        Mouse.drag(new Point(middle.x - 60, middle.y - 40), new Point(middle.x + 80, middle.y + 10));
        pages.until("to have a box", canvas -> canvas.selection() != null && canvas.selection().isBox());
        Keyboard.press("F");
        driver.find(Text.class, "newFinding.concept").until("to have the focus", Text::isFocusControl);
        new FormKeys(driver).concept("newFinding.concept", "pai", "pain");
        act("CR");
        takeBackAndMakeAgain(Cases.content(file));
    }

    private void header(Driver driver) {
        driver.tab("Case").click();
        driver.find(Text.class, "case.number").focus();
        form.type("case.number", "CM14-1234567");
        form.choose("claim.priority", "Expedited");
        form.type("claim.decided", "04/29/2014");
        form.type("patient.age", "39");
        form.type("reviewer.licensedIn", "California; Nevada");
        form.to("reviewer.boardCertified");
        act("SPACE");
        form.paste("case.summary", "One line.\nAnother.");
        form.type("case.summary", "");
        press(driver.button("Draft summary"));
        useProfile(driver);
    }

    /** Keeps what the case has as the profile, changes it, and takes it from there again. */
    private void useProfile(Driver driver) {
        Found<Link> links = driver.find(Link.class, "reviewer.profile");
        follow(links, "keep");
        press(driver.button("reviewer.boardCertified"));
        act("the profile", () -> follow(links, "use"));
    }

    private static void follow(Found<Link> link, String target) {
        Ui.run(() -> {
            Event event = new Event();
            event.text = target;
            link.widget().notifyListeners(SWT.Selection, event);
        });
    }

    private void records(Driver driver) {
        driver.tab("Records").click();
        rows(driver, "case.records");
        rows(driver, "case.findings");
        driver.table("case.records").focus();
        Keyboard.press("HOME");
        form.type("record.author", "somebody else");
        evidence(driver);
        act("a record without a file", driver.tool("Add record without a file")::click);
        driver.table("case.records").focus();
        Copied.files(packet());
        act("M1+V");
    }

    /** A place more for a finding, which is then replaced and removed. */
    private void evidence(Driver driver) {
        driver.table("case.findings").focus();
        Keyboard.press("HOME");
        Found<PagesCanvas> pages = driver.find(PagesCanvas.class, "records.pages");
        pages.until("to be read", canvas -> canvas.page() > 0 && canvas.isRead(canvas.page()));
        pages.focus();
        Keyboard.press("ARROW_RIGHT");
        act("E");
        Keyboard.press("ARROW_RIGHT");
        act("R");
        Ui.run(() -> Cases.show(driver, file).reveal("findings/f1/evidence"));
        driver.table("finding.evidence").until("to have the focus", Table::isFocusControl);
        Keyboard.press("END");
        act("DEL");
    }

    private Path packet() {
        Path letter = file.getLocation().toPath().resolveSibling("letter.txt");
        try {
            return Files.writeString(letter, "A letter.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void items(Driver driver) {
        driver.tab("Disputed items").click();
        rows(driver, "case.items");
        driver.table("case.items").focus();
        act("a copy", driver.tool("Duplicate disputed item")::click);
        Keyboard.press("END");
        fix(driver);
        form.type("disputeditem.rationale", "");
        press(driver.button("Draft from verdict"));
        form.to("case.items");
        act("INSERT");
        form.type("disputeditem.title", "Physical therapy, right knee");
        act("TAB");
        press(driver.button("Same as for the item above"));
        form.radio("disputeditem.decision", "overturned");
        form.concept("disputeditem.service", "phys th", "physical therapy");
        form.type("disputeditem.quantity", "2 to 3 visits");
        form.add("citation.chapters");
        form.type("chaptercitation.title", "Chronic Pain Treatment Guidelines");
        answer(driver);
    }

    /** A fix is offered beside what is wrong, and made by keys. */
    private void fix(Driver driver) {
        form.paste("disputeditem.rationale", WRONG);
        driver.find("the message with its fixes", Link.class, link -> link.getText().contains("Fix…"));
        Keyboard.press("M1+1");
        Keyboard.press("ARROW_DOWN");
        act("CR");
    }

    /** What nobody has answered was searched and not found. */
    private void answer(Driver driver) {
        Ui.run(() -> Cases.show(driver, file).reveal("items/i1"));
        Found<StyledText> tree = driver.styledText("criteria.tree").until("to have lines",
                lines -> lines.getCharCount() > 0);
        Ui.run(() -> tree.widget().setFocus());
        List.of("END", "HOME", "ARROW_DOWN", "ARROW_DOWN").forEach(Keyboard::press);
        Found<Link> details = driver.find(Link.class, "criteria.details").until("to offer an answer",
                link -> link.getText().contains("Searched and not found"));
        Ui.run(() -> details.widget().setFocus());
        act("CR");
    }

    private void press(Found<Button> button) {
        button.until("to be of use", Button::isEnabled);
        Ui.run(() -> button.widget().setFocus());
        act("SPACE");
    }

    /** Copies a row, moves the copy, copies it once more, and removes that. */
    private void rows(Driver driver, String table) {
        driver.table(table).focus();
        Keyboard.press("HOME");
        Keyboard.press("M1+C");
        act("M1+V");
        act("ALT+ARROW_UP");
        act("M1+V");
        act("DEL");
    }

    /** Presses keys that change the case. */
    private void act(String keys) {
        act(keys, () -> Keyboard.press(keys));
    }

    private void act(String what, Runnable action) {
        long revision = Ui.call(document::revision);
        action.run();
        Ui.until("the case to be changed by " + what, () -> document.revision() > revision);
    }

    private void walk(String keys, BooleanSupplier more) {
        while (Ui.call(more::getAsBoolean)) {
            act(keys);
        }
    }

    private String written() {
        return Ui.call(() -> Cases.written(document.content()));
    }
}
