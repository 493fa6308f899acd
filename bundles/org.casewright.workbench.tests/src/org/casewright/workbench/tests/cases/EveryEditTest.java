package org.casewright.workbench.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.function.BooleanSupplier;

import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.FormKeys;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Edits of each kind, made in the widgets, taken back and made again by the keys: to the byte the case that it was. */
@WorkbenchTest
class EveryEditTest {

    private static final String WRONG = "Therefore, the request for a bilateral sacroiliac joint injection is not "
            + "medically necessary.";

    private CaseDocument document;
    private FormKeys form;

    @Test
    void isTakenBackAndMadeAgain(Driver driver) {
        CaseContext context = Files.context(Files.open(driver, Files.sample("seed-trigger-point.case")));
        Ui.until("the case to be judged", () -> context.judged().isPresent());
        document = context.document();
        form = new FormKeys(driver);
        String before = written();
        header(driver);
        records(driver);
        items(driver);
        Screenshots.take("every-edit");
        String after = written();

        walk("M1+Z", document::canUndo);
        assertEquals(before, written(), "all taken back");
        walk("M1+SHIFT+Z", document::canRedo);
        assertEquals(after, written(), "all made again");
        walk("M1+Z", document::canUndo);
        assertEquals(before, written(), "and taken back once more");
        assertFalse(Ui.call(document::isDirty));
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
    }

    private void records(Driver driver) {
        driver.tab("Records").click();
        rows(driver, "case.records");
        rows(driver, "case.findings");
        driver.table("case.records").focus();
        form.type("record.author", "somebody else");
    }

    private void items(Driver driver) {
        driver.tab("Disputed items").click();
        rows(driver, "case.items");
        driver.table("case.items").focus();
        Keyboard.press("END");
        fix(driver);
        form.to("case.items");
        act("INSERT");
        form.radio("disputeditem.decision", "overturned");
        form.concept("disputeditem.service", "phys th", "physical therapy");
        form.type("disputeditem.quantity", "2 to 3 visits");
        form.check("disputeditem.administratorCitation");
        form.add("citation.chapters");
        form.type("chaptercitation.title", "Chronic Pain Treatment Guidelines");
    }

    /** A fix is offered beside what is wrong, and made by keys. */
    private void fix(Driver driver) {
        form.paste("disputeditem.rationale", WRONG);
        driver.find("the message with its fixes", Link.class, link -> link.getText().contains("Fix…"));
        Keyboard.press("M1+1");
        Keyboard.press("ARROW_DOWN");
        act("CR");
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
        long revision = Ui.call(document::revision);
        Keyboard.press(keys);
        Ui.until("the case to be changed by " + keys, () -> document.revision() > revision);
    }

    private void walk(String keys, BooleanSupplier more) {
        while (Ui.call(more::getAsBoolean)) {
            act(keys);
        }
    }

    private String written() {
        return Ui.call(() -> Files.written(document.content()));
    }
}
