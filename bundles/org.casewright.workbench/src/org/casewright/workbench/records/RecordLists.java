package org.casewright.workbench.records;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.forms.ChildActions;
import org.casewright.workbench.forms.ChildTable;
import org.casewright.workbench.forms.ChildTable.Column;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Slot;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The left side: the records, the findings of the one that is selected, and the fields of what was selected last. */
final class RecordLists {

    private static final int[] PARTS = {30, 34, 36};
    private static final DateConversion DATE = new DateConversion();

    private final RecordsContext context;
    private final RecordFilesAction files;
    private final ChildTable records;
    private final ChildTable findings;
    private final DetailFields details;
    private Record shown;
    private Finding gone;
    private int times;
    private boolean all;

    RecordLists(Composite parent, FormToolkit toolkit, RecordsContext context, RecordFilesAction files) {
        this.context = context;
        this.files = files;
        WritableValue<EObject> root = new WritableValue<>(context.forms().document().content(), EObject.class);
        SashForm parts = new SashForm(parent, SWT.VERTICAL);
        records = records(parts, root);
        findings = findings(parts, root);
        details = new DetailFields(parts, toolkit, context.forms());
        parts.setWeights(PARTS);
    }

    private ChildTable records(Composite parent, WritableValue<EObject> root) {
        Composite part = part(parent, "Records");
        ChildTable table = new ChildTable(part, context.forms(), new Slot(root, Literals.CASE__RECORDS), "Records",
                List.of(new Column("Record", 6, row -> title((Record) row), row -> Looks.icon(((Record) row).getKind()).image()),
                        Column.of("Date", 4, row -> dates((Record) row)), Column.of("Pages", 3, row -> pages((Record) row))), 4);
        ChildActions actions = new ChildActions(table, context.edits(), () -> {
            files.add();
            return null;
        });
        finish(part, table, actions.toolBar(bar(part), "record"));
        actions.keysAndMenu(context.handlers());
        accept(table.viewer().getTable());
        return table;
    }

    private ChildTable findings(Composite parent, WritableValue<EObject> root) {
        Composite part = part(parent, "Findings");
        ChildTable table = new ChildTable(part, context.forms(), new Slot(root, Literals.CASE__FINDINGS), "Findings",
                List.of(new Column("Finding", 8, row -> Looks.words((Finding) row, context.forms().concepts().index()),
                        row -> Looks.icon((Finding) row).image()),
                        Column.of("Page", 2, row -> places((Finding) row))), 4);
        table.viewer().addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return all || shown == null || isIn((Finding) element, shown);
            }
        });
        ToolBar bar = new ToolBar(bar(part), SWT.FLAT | SWT.HORIZONTAL);
        ToolItem whole = new ToolItem(bar, SWT.CHECK);
        whole.setImage(Icons.FILTER.image());
        whole.setToolTipText("Show the findings of all records");
        whole.addListener(SWT.Selection, event -> {
            all = whole.getSelection();
            table.viewer().refresh();
        });
        ChildActions actions = new ChildActions(table, context.edits(), () -> null);
        finish(part, table, bar);
        actions.keysAndMenu(context.handlers());
        return table;
    }

    private static Composite part(Composite parent, String title) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 4, 4, 0).spacing(0, 2).applyTo(part);
        Composite head = new Composite(part, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label label = new Label(head, SWT.NONE);
        label.setText(title);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return part;
    }

    private static Composite bar(Composite part) {
        return (Composite) part.getChildren()[0];
    }

    private static void finish(Composite part, ChildTable table, ToolBar bar) {
        table.viewer().getTable().setHeaderVisible(false);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(table.viewer().getTable().getParent());
        part.layout();
    }

    /** Files may be dropped on the list. */
    private void accept(Table table) {
        DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    files.add(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }

    private static String title(Record record) {
        return record.getTitle() == null ? record.getKind().getLiteral() : record.getTitle();
    }

    /** A range by its months, which is as much as there is room for. */
    private static String dates(Record record) {
        return record.getDate() == null || record.getDateTo() == null ? DATE.format(record.getDate())
                : month(record.getDate()) + "\u2013" + month(record.getDateTo());
    }

    private static String month(PartialDate date) {
        return date.month().isEmpty() ? DATE.format(date) : "%d/%04d".formatted(date.month().getAsInt(), date.year());
    }

    private static String pages(Record record) {
        return record.getPages() == null ? "" : record.getPages() == 1 ? "1 page" : "%,d pages".formatted(record.getPages());
    }

    private static boolean isIn(Finding finding, Record record) {
        return finding.getEvidence().stream().anyMatch(evidence -> evidence.getRecord() == record);
    }

    private String places(Finding finding) {
        String pages = String.join(", ", finding.getEvidence().stream()
                .filter(evidence -> all || shown == null || evidence.getRecord() == shown).map(Evidence::getPage)
                .filter(Objects::nonNull).map(String::valueOf).toList());
        return pages.isEmpty() ? "" : "p. " + pages;
    }

    /** Tells of the record that the user chooses. */
    void onRecord(Consumer<Record> chosen) {
        records.viewer().addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Record record) {
                details.show(record);
                if (record != shown) {
                    show(record);
                    chosen.accept(record);
                }
            }
        });
        records.viewer().getTable().addListener(SWT.FocusIn, event -> record().ifPresent(details::show));
    }

    /** Tells of the finding that the user chooses, and how often it was chosen in a row. */
    void onFinding(ObjIntConsumer<Finding> chosen) {
        findings.viewer().addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Finding finding) {
                details.show(finding);
                times = 0;
                gone = finding;
                chosen.accept(finding, times);
            }
        });
        findings.viewer().addDoubleClickListener(event -> {
            if (gone != null) {
                chosen.accept(gone, ++times);
            }
        });
    }

    /** The record whose findings are listed. */
    Optional<Record> record() {
        return Optional.ofNullable(shown);
    }

    /** Lists the findings of a record, and marks it in the list of records. */
    void show(Record record) {
        shown = record;
        findings.viewer().refresh();
        if (!records.selected().contains(record)) {
            records.select(List.of(record));
        }
    }

    void select(Record record) {
        records.select(List.of(record));
    }

    /** Selects a finding, on the list of its record. */
    void select(Finding finding) {
        if (shown != null && !isIn(finding, shown) && !finding.getEvidence().isEmpty()) {
            show(finding.getEvidence().get(0).getRecord());
        }
        findings.viewer().refresh();
        findings.select(List.of(finding));
    }

    void selectFirst() {
        records.selectFirst();
    }

    /** After a change of the case: what is gone is no longer selected. */
    void refresh() {
        if (shown != null && shown.eContainer() == null) {
            shown = null;
            records.selectFirst();
        }
        if (findings.selected().isEmpty() && records.selected().isEmpty()) {
            details.show(null);
        }
        findings.viewer().refresh();
    }

    void revealField(String element) {
        details.field(element).ifPresent(Field::reveal);
    }

    void add() {
        files.add();
    }

    boolean setFocus() {
        return records.viewer().getTable().setFocus();
    }
}
