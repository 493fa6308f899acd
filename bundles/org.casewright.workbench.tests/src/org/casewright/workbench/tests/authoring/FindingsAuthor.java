package org.casewright.workbench.tests.authoring;

import java.util.List;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.records.finding.FindingKind;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.FormKeys;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A reviewer who reads the records and marks in them what is found, and notes what was looked for in vain. */
final class FindingsAuthor {

    private static final DateConversion DATES = new DateConversion();

    private final Driver driver;
    private final ConceptIndex concepts;
    private final FormKeys form;

    FindingsAuthor(Driver driver, ConceptIndex concepts) {
        this.driver = driver;
        this.concepts = concepts;
        this.form = new FormKeys(driver);
    }

    /** Makes all findings that a case has, in their order, each from its place in the record. */
    void makeAll(Case written) {
        for (int i = 0; i < written.getFindings().size(); i++) {
            Finding finding = written.getFindings().get(i);
            Evidence evidence = finding.getEvidence().getFirst();
            int record = written.getRecords().indexOf(evidence.getRecord());
            if (row(driver.table("case.records")) != record) {
                choose("case.records", record);
            }
            if (evidence.getQuote() == null) {
                driver.tool("Add finding of the whole record").click();
            } else {
                mark(evidence);
                Keyboard.press("F");
            }
            fillIn(finding);
            finish(finding);
        }
    }

    private void choose(String table, int row) {
        Found<Table> found = driver.table(table).focus();
        for (int now = row(found); now != row; now = row(found)) {
            int before = now;
            Keyboard.press(now < row ? "ARROW_DOWN" : "ARROW_UP");
            found.until("to go on to the row " + row, rows -> rows.getSelectionIndex() != before);
        }
    }

    private static int row(Found<Table> table) {
        return table.ask(Table::getSelectionIndex);
    }

    /** Selects the words; those of the finding before are still selected. */
    private void mark(Evidence evidence) {
        Found<PagesCanvas> pages = driver.find(PagesCanvas.class, "records.pages");
        String quote = evidence.getQuote();
        if (pages.ask(canvas -> isSelected(canvas, quote))) {
            return;
        }
        Found<Text> page = driver.text("records.page");
        if (!page.ask(Text::getText).equals(evidence.getPage().toString())) {
            page.enter(evidence.getPage() + "\n");
        }
        pages.until("to show " + quote, canvas -> !canvas.find(evidence.getPage(), quote).isEmpty());
        List<Rectangle> words = pages.ask(canvas -> canvas.find(evidence.getPage(), quote));
        Rectangle last = words.getLast();
        Mouse.drag(at(pages, words.getFirst(), 2), at(pages, last, last.width - 2));
        pages.until("to have the words selected", canvas -> isSelected(canvas, quote));
    }

    private static boolean isSelected(PagesCanvas canvas, String quote) {
        return canvas.selection() != null && canvas.selection().quote().equals(quote);
    }

    private static Point at(Found<PagesCanvas> pages, Rectangle line, int x) {
        return pages.ask(canvas -> canvas.toDisplay(line.x + x, line.y + line.height / 2));
    }

    /** Corrects what the client read from the words where that is not meant. */
    private void fillIn(Finding finding) {
        Found<Text> concept = driver.text("newFinding.concept").until("to have the focus", Text::isFocusControl);
        String label = concepts.label(finding.getConcept());
        if (!concept.ask(Text::getText).equals(label)) {
            form.concept("newFinding.concept", label, label);
        }
        choose("newFinding.kind", FindingKind.of(finding).label());
        choose("newFinding.status", finding.getStatus().getLiteral());
        choose("newFinding.side", finding.getSide().getLiteral());
        String region = finding.getRegion() == null ? "" : concepts.label(finding.getRegion());
        if (!driver.text("newFinding.region").ask(Text::getText).equals(region)) {
            region(region);
        }
        String date = DATES.format(finding.getDate());
        if (!driver.text("newFinding.date").ask(Text::getText).equals(date)) {
            form.type("newFinding.date", date);
        }
    }

    private void region(String region) {
        if (region.isEmpty()) {
            form.type("newFinding.region", "");
        } else {
            form.concept("newFinding.region", region, region);
        }
    }

    private void choose(String id, String item) {
        if (!driver.combo(id).ask(Combo::getText).equals(item)) {
            form.choose(id, item);
        }
    }

    /** Enter makes it; what the form has no room for is typed into the fields of the finding. */
    private void finish(Finding finding) {
        Keyboard.press("CR");
        driver.table("case.findings").until("to have " + finding.getConcept(),
                rows -> rows.getSelectionCount() == 1 && driver.count(Text.class,
                        text -> "newFinding.concept".equals(text.getData("org.casewright.id"))) == 0);
        if (finding.getOnset() != null) {
            choose("case.findings", row(driver.table("case.findings")));
            form.type("finding.onset", DATES.format(finding.getOnset()));
        }
    }
}
