package org.casewright.workbench.records;

import java.util.List;
import java.util.Objects;

import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.forms.ChildActions;
import org.casewright.workbench.forms.ChildTable.Column;
import org.casewright.workbench.forms.ChildTable;
import org.casewright.workbench.forms.Conversions;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Slot;
import org.casewright.workbench.forms.Tools;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** All places where a finding stands. The document goes to the one that is chosen; page and words can be changed. */
final class EvidencePart {

    private static final int ROWS = 2;
    private static final int LINES = 3;

    private final DetailPage page;
    private final ChildTable table;
    private Finding finding;
    private boolean following;

    EvidencePart(Composite parent, FormToolkit toolkit, RecordsContext context, DocumentSide document) {
        page = new DetailPage(parent, toolkit, context.forms());
        Composite cell = toolkit.createComposite(page.grid());
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(cell);
        table = table(cell, context);
        ChildActions actions = new ChildActions(table, context.edits(),
                () -> document.place().map(EvidencePlace::evidence).orElse(null));
        replacement(actions.toolBar(cell, "evidence"), document);
        actions.keysAndMenu(context.handlers());
        table.viewer().addSelectionChangedListener(event -> {
            if (!following && table.selected().size() == 1) {
                document.goTo((Evidence) table.selected().getFirst());
            }
        });
        table.viewer().addDoubleClickListener(event -> document.enter());
        IObservableValue<EObject> place = table.selection();
        page.fields().text(page.grid(), "Page", new Slot(place, Literals.EVIDENCE__PAGE), Conversions.WHOLE_NUMBER);
        page.fields().lines(page.grid(), "Words", new Slot(place, Literals.EVIDENCE__QUOTE), LINES);
    }

    private ChildTable table(Composite cell, RecordsContext context) {
        ChildTable made = new ChildTable(cell, context.forms(), page.slot(Literals.FINDING__EVIDENCE),
                "Evidence of the finding", List.of(Column.of("Words", "", row -> words((Evidence) row)),
                        Column.of("Page", "p. 000", row -> page((Evidence) row)),
                        Column.of("Record", "Progress report", row -> record((Evidence) row))), ROWS);
        made.viewer().getTable().setHeaderVisible(false);
        return made;
    }

    private static void replacement(ToolBar bar, DocumentSide document) {
        Tools.push(bar, 1, Icons.SELECT_TEXT, "Replace by what is selected in the document (R)", document::replace);
    }

    private static String words(Evidence place) {
        if (place.getQuote() != null) {
            return "\u201C" + place.getQuote().strip().replaceAll("\\s+", " ") + "\u201D";
        }
        return place.getBox() != null ? "A box on the page" : place.getPage() == null ? "The whole record" : "The page";
    }

    private static String page(Evidence place) {
        return place.getPage() == null ? "" : "p. " + place.getPage();
    }

    private static String record(Evidence place) {
        return Objects.requireNonNullElse(place.getRecord().getTitle(), place.getRecord().getKind().getLiteral());
    }

    Control control() {
        return page.control();
    }

    void show(Finding chosen) {
        finding = chosen;
        page.show(chosen);
    }

    /** Selects the place that the document has gone to; null for none. */
    void choose(Evidence place) {
        following = true;
        table.select(place == null ? List.of() : List.of(place));
        following = false;
    }

    /** Goes to the field of an element, or else to the list. */
    void reveal(String element) {
        String[] steps = element.split("/");
        if (steps.length > 3 && Integer.parseInt(steps[3]) < finding.getEvidence().size()) {
            table.select(List.of(finding.getEvidence().get(Integer.parseInt(steps[3]))));
        }
        page.fields().of(element).ifPresentOrElse(Field::reveal, this::enter);
    }

    /** Once the tab is in front. */
    private void enter() {
        Control rows = table.viewer().getTable();
        rows.getDisplay().asyncExec(() -> {
            if (!rows.isDisposed()) {
                rows.setFocus();
            }
        });
    }
}
