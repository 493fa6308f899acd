package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.FormKeys;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The places where a finding stands: all of them are listed, gone to, changed and removed, by the keyboard alone. */
@WorkbenchTest
class EvidenceTest {

    private static final String SLR = "SLR on the left";

    private CaseDocument document;
    private Found<PagesCanvas> pages;
    private FormKeys form;
    private Finding finding;
    private String first;
    private Found<Table> places;

    @AfterEach
    void light() {
        Ui.run(() -> Themes.setDark(false));
    }

    @Test
    void eachPlaceIsListedChangedAndRemoved(Driver driver) {
        document = RecordCases.open(driver, RecordCases.sample());
        form = new FormKeys(driver);
        driver.tab("Records").click();
        pages = driver.find(PagesCanvas.class, "records.pages");
        choose(driver);
        addAPlace();
        list(driver);
        change();
        remove();

        while (Ui.call(document::canUndo)) {
            long revision = document.revision();
            Keyboard.press("M1+Z");
            Ui.until("a step to be taken back", () -> document.revision() > revision);
        }
        assertFalse(Ui.call(document::isDirty));
        assertEquals(List.of(first), quotes());
        places.until("to list the first place alone", table -> table.isVisible() && table.getItemCount() == 1);
    }

    private void choose(Driver driver) {
        Found<Table> findings = driver.find(Table.class, "case.findings");
        findings.until("to list findings", table -> table.getItemCount() > 5);
        findings.focus();
        Keyboard.press("END");
        Keyboard.press("ARROW_UP");
        pages.until("to show its words", canvas -> !canvas.find(2, SLR).isEmpty());
        finding = Ui.call(() -> document.content().getFindings().stream()
                .filter(each -> each.getEvidence().stream().anyMatch(place -> place.getQuote() != null
                        && place.getQuote().startsWith(SLR))).findFirst().orElseThrow());
        first = Ui.call(() -> quotes().getFirst());
    }

    private void addAPlace() {
        selectAWord();
        Keyboard.press("E");
        Ui.until("a second place", () -> finding.getEvidence().size() == 2);
    }

    private void selectAWord() {
        pages.focus();
        Keyboard.press("ARROW_RIGHT");
        pages.until("to have a word selected", canvas -> canvas.selection() != null);
    }

    private void list(Driver driver) {
        form.to("records.details");
        Keyboard.press("ARROW_RIGHT");
        places = driver.find(Table.class, "finding.evidence");
        places.until("to list both places, the first of which is shown",
                table -> table.getItemCount() == 2 && table.getSelectionIndex() == 0);
        form.to("finding.evidence");
        Screenshots.take("records-places");
        Ui.run(() -> Themes.setDark(true));
        Screenshots.take("records-places-dark");
        Ui.run(() -> Themes.setDark(false));
    }

    private void change() {
        Keyboard.press("ARROW_DOWN");
        places.until("to have the second place chosen", table -> table.getSelectionIndex() == 1);
        form.type("evidence.page", "3");
        form.type("evidence.quote", "as it reads");
        Ui.until("the words to be taken", () -> quotes().equals(List.of(first, "as it reads")));
        assertEquals(3, Ui.call(() -> finding.getEvidence().getLast().getPage()));
        pages.focus();
        Keyboard.press("ARROW_RIGHT");
        Keyboard.press("R");
        Ui.until("what is selected in its stead", () -> quotes().equals(
                List.of(first, pages.widget().selection().quote())));
    }

    private void remove() {
        form.to("finding.evidence");
        Keyboard.press("HOME");
        places.until("to have the first place chosen", table -> table.getSelectionIndex() == 0);
        Keyboard.press("DEL");
        Ui.until("one place to be left", () -> finding.getEvidence().size() == 1);
        Keyboard.press("DEL");
        Ui.until("no place to be left", () -> finding.getEvidence().isEmpty());
        Screenshots.take("records-no-place");
    }

    private List<String> quotes() {
        return finding.getEvidence().stream().map(Evidence::getQuote).toList();
    }
}
