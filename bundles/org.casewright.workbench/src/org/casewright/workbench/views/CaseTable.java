package org.casewright.workbench.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The cases as a table: what is selected in it are their files, so that everything that works on files works here. */
final class CaseTable {

    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final CaseIcons icons = new CaseIcons();
    private Map<IFile, CaseRow> rows = Map.of();
    private String filter = "";

    CaseTable(Composite parent) {
        parent.setLayout(layout);
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setData(Field.ID, "cases.table");
        Access.name(table, "Cases");
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        int number = Measures.column(table, "CM00-0000000") + Icons.CASE.image().getBounds().width;
        column("Case", new CaseLabels(), Comparator.comparing(CaseRow::title), new ColumnWeightData(1, number, true));
        Comparator<CaseRow> urgency = Comparator.comparing((CaseRow row) -> row.due().orElse(Long.MAX_VALUE))
                .thenComparing(CaseRow::status);
        TableColumn state = column("State", new StateLabels(), urgency, width("100 days late", "Not readable"));
        viewer.addFilter(new Filter());
        sort(state, urgency);
        table.addDisposeListener(event -> icons.dispose());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows these cases; what is selected stays so. */
    void show(List<CaseRow> newest) {
        Map<IFile, CaseRow> next = new HashMap<>();
        newest.forEach(row -> next.put(file(row), row));
        if (next.equals(rows)) {
            return;
        }
        boolean sameFiles = next.keySet().equals(rows.keySet());
        rows = next;
        if (sameFiles) {
            viewer.refresh();
        } else {
            viewer.setInput(new ArrayList<>(rows.keySet()));
        }
    }

    /** Shows only the cases that have all these words. */
    void filter(String words) {
        filter = words;
        viewer.refresh();
    }

    private static IFile file(CaseRow row) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(row.name()));
    }

    private Optional<CaseRow> row(Object element) {
        return Optional.ofNullable(rows.get(element));
    }

    private ColumnLayoutData width(String... samples) {
        return new ColumnPixelData(Measures.column(viewer.getTable(), samples), true, true);
    }

    private TableColumn column(String title, ColumnLabelProvider labels, Comparator<CaseRow> order,
            ColumnLayoutData width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), width);
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), order));
        return column.getColumn();
    }

    /** Sorts by a column; a second time the other way round. */
    private void sort(TableColumn column, Comparator<CaseRow> order) {
        Table table = viewer.getTable();
        boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        Comparator<CaseRow> whole = (down ? order.reversed() : order).thenComparing(CaseRow::title);
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer sorted, Object one, Object other) {
                return rows.containsKey(one) && rows.containsKey(other) ? whole.compare(rows.get(one), rows.get(other))
                        : 0;
            }
        });
    }

    private final class Filter extends ViewerFilter {

        @Override
        public boolean select(Viewer filtered, Object parent, Object element) {
            return row(element).filter(row -> row.fits(filter)).isPresent();
        }
    }

    private class TipLabels extends ColumnLabelProvider {

        @Override
        public String getToolTipText(Object element) {
            return row(element).map(CaseRow::tip).orElse(null);
        }
    }

    private final class StateLabels extends TipLabels {

        @Override
        public String getText(Object element) {
            return row(element).map(CaseRow::brief).orElse("");
        }
    }

    private final class CaseLabels extends TipLabels {

        @Override
        public String getText(Object element) {
            return row(element).map(CaseRow::title).orElse("");
        }

        @Override
        public Image getImage(Object element) {
            return row(element).map(icons::of).orElse(Icons.CASE.image());
        }
    }
}
