package org.casewright.workbench.records.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.records.document.SearchHit;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a search has found: page by page, with the words around. */
final class HitList extends Composite {

    private static final Styler FOUND = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private static final int BEFORE = 18;

    private final Label summary;
    private final TableViewer table;
    private final List<SearchHit> hits = new ArrayList<>();

    /** @param chosen is told of the hit that the user chose */
    HitList(Composite parent, Consumer<SearchHit> chosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 0, 4, 0).applyTo(this);
        summary = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(summary);
        table = new TableViewer(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTable().setData(Field.ID, "records.hits");
        Access.name(table.getTable(), "Places found");
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                show((SearchHit) cell.getElement(), cell);
            }
        });
        table.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof SearchHit hit) {
                chosen.accept(hit);
            }
        });
    }

    private static void show(SearchHit hit, ViewerCell cell) {
        StyledString line = new StyledString(hit.page() + "   ", StyledString.COUNTER_STYLER);
        String before = hit.before();
        line.append(before.length() > BEFORE ? "…" + before.substring(before.length() - BEFORE) : before);
        line.append(hit.match(), FOUND).append(hit.after());
        cell.setText(line.getString());
        cell.setStyleRanges(line.getStyleRanges());
    }

    void show(SearchJob.Progress progress, int pages) {
        int count = progress.hits().size();
        String found = count == 0 ? "No place" : count == 1 ? "1 place" : String.format("%,d places", count);
        String more = count >= SearchJob.MOST ? " and more; type more of the words" : "";
        String where = progress.finished() ? ""
                : String.format(", %,d of %,d pages searched", progress.searched(), pages);
        summary.setText(found + more + where);
        List<SearchHit> arrived = progress.hits().subList(hits.size(), count);
        hits.addAll(arrived);
        table.add(arrived.toArray());
        layout();
    }

    /** Goes so many hits on, round and round. */
    void step(int by) {
        if (!hits.isEmpty()) {
            Object chosen = table.getStructuredSelection().getFirstElement();
            int at = chosen == null ? -1 : hits.indexOf(chosen);
            int next = at < 0 ? (by > 0 ? 0 : hits.size() - 1) : Math.floorMod(at + by, hits.size());
            table.setSelection(new StructuredSelection(hits.get(next)), true);
        }
    }

    void clear() {
        summary.setText("");
        hits.clear();
        table.setInput(List.of());
    }

    void focus() {
        table.getTable().setFocus();
    }
}
