package org.casewright.workbench.records;

import java.util.List;
import java.util.Objects;

import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.forms.ChildActions;
import org.casewright.workbench.forms.ChildTable.Column;
import org.casewright.workbench.forms.ChildTable;
import org.casewright.workbench.forms.Slot;
import org.casewright.workbench.forms.Tools;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The list of the findings: those of one record, or all. */
final class FindingTable {

    private static final int ROWS = 4;

    private final ChildTable table;
    private ToolItem add;
    private Record shown;
    private Finding kept;
    private boolean all;

    /** @param begin begins a finding of the record as a whole */
    FindingTable(Composite parent, IObservableValue<EObject> root, RecordsContext context, Runnable begin) {
        ListPart part = new ListPart(parent, "Findings");
        table = new ChildTable(part.body(), context.forms(), new Slot(root, Literals.CASE__FINDINGS), "Findings",
                List.of(new Column("Finding", "", row -> Looks.words((Finding) row, context.forms().concepts().index()),
                        row -> Looks.icon((Finding) row).image()),
                        Column.of("Page", "p. 000", row -> places((Finding) row))),
                ROWS);
        table.viewer().addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return isListed((Finding) element);
            }
        });
        part.finish(table, tools(part.bar(), begin));
        new ChildActions(table, context.edits(), () -> {
            begin.run();
            return null; // it is added when the form is filled in
        }).keysAndMenu(context.handlers());
    }

    private ToolBar tools(Composite parent, Runnable begin) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
        add = Tools.push(bar, Icons.ADD, "Add finding of the whole record", begin);
        add.setEnabled(false);
        ToolItem whole = Tools.check(bar, Icons.FILTER, "Show the findings of all records");
        whole.addListener(SWT.Selection, event -> {
            all = whole.getSelection();
            refresh();
        });
        return bar;
    }

    private boolean isListed(Finding finding) {
        return all || shown == null || finding == kept || finding.getEvidence().isEmpty() || isIn(finding, shown);
    }

    /** The finding that is worked on stays in the list, though its evidence in the record is removed. */
    void keep(Finding finding) {
        kept = finding;
    }

    static boolean isIn(Finding finding, Record record) {
        return finding.getEvidence().stream().anyMatch(evidence -> evidence.getRecord() == record);
    }

    private String places(Finding finding) {
        String pages = String.join(", ", finding.getEvidence().stream()
                .filter(evidence -> all || shown == null || evidence.getRecord() == shown).map(Evidence::getPage)
                .filter(Objects::nonNull).distinct().map(String::valueOf).toList());
        return pages.isEmpty() ? "" : "p. " + pages;
    }

    ChildTable table() {
        return table;
    }

    /** The record whose findings are listed; null for all. */
    Record record() {
        return shown;
    }

    void show(Record record) {
        shown = record;
        kept = null;
        add.setEnabled(record != null);
        refresh();
    }

    void refresh() {
        table.viewer().refresh();
    }
}
