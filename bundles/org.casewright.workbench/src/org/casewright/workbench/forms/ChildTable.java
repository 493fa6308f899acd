package org.casewright.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.casewright.model.ElementPath;
import org.casewright.model.Issue;
import org.casewright.workbench.editing.DocumentListener;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.databinding.observable.list.IObservableList;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.databinding.viewers.ObservableListContentProvider;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The children that an object has in one list, as rows; a row shows whether something is wrong within it. Thousands of
 * rows are made as they come into sight.
 */
public final class ChildTable {

    /**
     * A column.
     *
     * @param sample the widest of its usual texts, which it has room for; empty for the one that takes what is left
     * @param text what a row has in it
     * @param image null for none
     */
    public record Column(String title, String sample, Function<EObject, String> text, Function<EObject, Image> image) {

        private static final int LEAST = 12;

        public static Column of(String title, String sample, Function<EObject, String> text) {
            return new Column(title, sample, text, null);
        }

        private ColumnLayoutData width(Table table) {
            return sample.isEmpty() ? new ColumnWeightData(1, Measures.characters(table, LEAST), true)
                    : new ColumnPixelData(Measures.column(table, title, sample), true, true);
        }
    }

    /** Above and below the text of a row, together. */
    private static final int ROW_PADDING = 6;
    private static final int MANY = 500;

    private final FormContext context;
    private final Slot slot;
    private final TableViewer viewer;

    /** @param name what assistive technology calls the table */
    public ChildTable(Composite parent, FormContext context, Slot slot, String name, List<Column> columns, int rows) {
        this.context = context;
        this.slot = slot;
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        // Without the search of the platform: what is typed by mistake would take the selection away.
        viewer = new TableViewer(frame,
                SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_SEARCH | making());
        Table table = viewer.getTable();
        table.setHeaderVisible(columns.size() > 1);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, rowHeight(table) * rows + (columns.size() > 1
                ? table.getHeaderHeight() : 0) + 8).applyTo(frame);
        table.setData(Field.ID, Field.id(slot));
        Access.name(table, name);
        table.addListener(SWT.FocusIn, event -> FormToolkit.ensureVisible(table));
        Wheel.passOn(table);
        ColumnViewerToolTipSupport.enableFor(viewer);
        columns.forEach(column -> column(layout, column, column == columns.getFirst()));
        viewer.setContentProvider(new ObservableListContentProvider<>());
        viewer.setInput(children());
        Runnable refresh = () -> viewer.refresh(true);
        context.issues().addListener(refresh);
        DocumentListener changed = change -> viewer.refresh(true);
        context.document().addListener(changed);
        table.addDisposeListener(event -> {
            context.issues().removeListener(refresh);
            context.document().removeListener(changed);
        });
    }

    /** A table that is still empty does not know how high its rows will be. */
    private static int rowHeight(Table table) {
        return Math.max(table.getItemHeight(), Measures.lineHeight(table) + ROW_PADDING);
    }

    /**
     * Rows that come late outlive their table as far as the platform's themes are concerned, so only where they must.
     */
    private int making() {
        boolean many = slot.object().map(owner -> ((List<?>) owner.eGet(slot.feature())).size() > MANY).orElse(false);
        return many ? SWT.VIRTUAL : SWT.NONE;
    }

    @SuppressWarnings("unchecked")
    private IObservableList<EObject> children() {
        return (IObservableList<EObject>) EMFProperties.list(slot.feature()).observeDetail(slot.owner());
    }

    private void column(TableColumnLayout layout, Column column, boolean first) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(column.title());
        layout.setColumnData(made.getColumn(), column.width(viewer.getTable()));
        made.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return column.text().apply((EObject) element);
            }

            @Override
            public Image getImage(Object element) {
                Image own = column.image() == null ? null : column.image().apply((EObject) element);
                return first && own == null ? gravest(element).map(ChildTable::icon).orElse(null) : own;
            }

            @Override
            public String getToolTipText(Object element) {
                return gravest(element).map(Issue::message).orElse(column.sample().isEmpty() ? getText(element) : null);
            }
        });
    }

    private Optional<Issue> gravest(Object row) {
        EObject object = (EObject) row;
        return object.eContainer() == null ? Optional.empty()
                : context.issues().within(ElementPath.of(object)).stream().findFirst();
    }

    private static Image icon(Issue issue) {
        return Icons.of(issue.severity()).image();
    }

    /** The row that the details are those of; null for none. */
    public IObservableValue<EObject> selection() {
        return ViewerProperties.singleSelection(EObject.class).observe(viewer);
    }

    /** All rows that are selected, in their order. */
    public List<EObject> selected() {
        List<EObject> selected = new ArrayList<>();
        for (Object row : viewer.getStructuredSelection().toList()) {
            selected.add((EObject) row);
        }
        return selected;
    }

    public void select(List<? extends EObject> rows) {
        viewer.setSelection(new StructuredSelection(rows), true);
    }

    /** Selects the first row, where there is one and none is selected. */
    public void selectFirst() {
        if (viewer.getStructuredSelection().isEmpty() && viewer.getInput() instanceof List<?> rows && !rows.isEmpty()) {
            select(List.of((EObject) rows.getFirst()));
        }
    }

    public TableViewer viewer() {
        return viewer;
    }

    /** The object whose children these are, and the list that they are in. */
    Slot slot() {
        return slot;
    }

    EReference list() {
        return (EReference) slot.feature();
    }
}
