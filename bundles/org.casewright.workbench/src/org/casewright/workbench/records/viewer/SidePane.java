package org.casewright.workbench.records.viewer;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.casewright.workbench.forms.Field;
import org.casewright.workbench.records.document.PageSearch;
import org.casewright.workbench.records.document.SearchHit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Left of the pages: the thumbnails, or what a search has found. */
final class SidePane extends Composite {

    /** One does not want a search for each letter. */
    private static final int PAUSE = 200;
    private static final int HITS_WIDTH = 220;
    private static final int SMALLEST = 100;

    /** Pages come first: thumbnails show by themselves only where there is room for so many of their widths. */
    private static final int ROOM = 5;

    private final StackLayout stack = new StackLayout();
    private final Thumbnails thumbnails;
    private final HitList hits;
    private final Executor display;
    private ViewerBar bar;
    private OpenRecord record;
    private SearchJob job;
    private String searched = "";
    private boolean chosen;

    SidePane(Composite parent, IntConsumer page, Consumer<SearchHit> hit, Executor display) {
        super(parent, SWT.NONE);
        this.display = display;
        setLayout(stack);
        thumbnails = new Thumbnails(this, page);
        thumbnails.setData(Field.ID, "records.thumbnails");
        hits = new HitList(this, hit);
        stack.topControl = thumbnails;
    }

    void connect(ViewerBar viewerBar) {
        bar = viewerBar;
        bar.thumbnails().addListener(SWT.Selection, event -> {
            chosen = true;
            settle();
        });
        getParent().addListener(SWT.Resize, event -> {
            if (!chosen && bar.thumbnails().getSelection() != hasRoom()) {
                bar.thumbnails().setSelection(hasRoom());
                settle();
            }
        });
        Runnable search = this::searchTyped;
        bar.search().addListener(SWT.Modify, event -> getDisplay().timerExec(PAUSE, search));
    }

    private boolean hasRoom() {
        return getParent().getClientArea().width >= ROOM * thumbnails.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    void show(OpenRecord opened) {
        record = opened;
        cancel();
        hits.clear();
        searched = "";
        if (!thumbnails.isDisposed()) {
            thumbnails.show(opened);
            searchTyped();
        }
    }

    void page(int page) {
        thumbnails.current(page);
    }

    HitList hits() {
        return hits;
    }

    /** Searches for what stands in the field, where that is not what was searched for. */
    void searchTyped() {
        if (isDisposed() || bar.search().getText().equals(searched)) {
            return;
        }
        cancel();
        searched = bar.search().getText();
        PageSearch search = new PageSearch(searched);
        hits.clear();
        if (record != null && !search.isEmpty()) {
            OpenRecord asked = record;
            job = new SearchJob(asked, search, display, progress -> {
                if (!isDisposed() && record == asked) {
                    hits.show(progress, asked.pages());
                }
            });
            job.schedule();
        }
        settle();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** Shows the hits of a search, else the thumbnails, else nothing. */
    private void settle() {
        boolean searching = !searched.isBlank();
        stack.topControl = searching ? hits : thumbnails;
        boolean shown = searching || bar.thumbnails().getSelection();
        ((GridData) getLayoutData()).exclude = !shown;
        setVisible(shown);
        getParent().layout(true, true);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        int most = Math.max(SMALLEST, getParent().getClientArea().width / 3);
        int width = stack.topControl == hits ? Math.min(HITS_WIDTH, most)
                : thumbnails.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        return new Point(width, hHint == SWT.DEFAULT ? 100 : hHint);
    }
}
