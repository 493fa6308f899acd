package org.casewright.workbench.records.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.records.document.RecordException.Reason;
import org.casewright.workbench.records.document.RecordException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows the file of a record: its pages, thumbnails, a search with its hits; or why there is nothing to show. */
public final class RecordViewer extends Composite {

    private final List<ViewerListener> listeners = new ArrayList<>();
    private final Executor display;
    private final StackLayout stack = new StackLayout();
    private final Notice notice;
    private final Composite reader;
    private final PagesCanvas pages;
    private final ViewerBar bar;
    private final SidePane side;
    private final SelectionLine line;

    private RecordFile file;
    private OpenRecord record;
    private Mark awaited;

    public RecordViewer(Composite parent) {
        super(parent, SWT.NONE);
        display = DisplayThread.of(getDisplay());
        setLayout(stack);
        notice = new Notice(this);
        reader = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(reader);
        Composite top = new Composite(reader, SWT.NONE);
        side = new SidePane(reader, page -> pages().goTo(page), hit -> pages().marks().reveal(hit), display);
        pages = new PagesCanvas(reader);
        pages.setData(Field.ID, "records.pages");
        bar = new ViewerBar(top, pages);
        GridLayoutFactory.fillDefaults().applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(top);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(side);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(pages);
        line = new SelectionLine(reader, this::want);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        side.connect(bar);
        pages.addPagesListener(new Told());
        new ViewerKeys(this, bar, side);
        addListener(SWT.Dispose, event -> close());
        show(null);
    }

    /** What the pages tell. */
    private final class Told implements PagesListener {

        @Override
        public void selectionChanged() {
            line.show(pages.selection());
        }

        @Override
        public void wanted(Use use) {
            want(use);
        }

        @Override
        public void markChosen(Mark mark) {
            List.copyOf(listeners).forEach(listener -> listener.markChosen(mark));
        }

        @Override
        public void viewChanged() {
            bar.refresh();
            side.page(pages.page());
        }
    }

    /** Makes something of the selection; asks for one where there is none. */
    public void want(Use use) {
        PageSelection selection = pages.selection();
        if (selection == null) {
            line.ask();
        } else {
            List.copyOf(listeners).forEach(listener -> listener.wanted(use, selection));
        }
    }

    /** Says something about the selection, in the line below the pages. */
    public void tell(String text) {
        line.say(text);
    }

    public void addViewerListener(ViewerListener listener) {
        listeners.add(listener);
    }

    /** The pages themselves. */
    public PagesCanvas pages() {
        return pages;
    }

    /** Shows a file; null for none. The same file is not opened again. */
    public void show(RecordFile wanted) {
        if (wanted != null && wanted.equals(file)) {
            return;
        }
        close();
        file = wanted;
        awaited = null;
        if (wanted == null) {
            notice.say("No record chosen", "Choose a record to read it here.");
        } else if (wanted.file() == null) {
            notice.say("No file yet", "The case does not say where the file of \u201C" + wanted.title() + "\u201D is.",
                    "Locate\u2026", this::locate);
        } else {
            notice.say("Opening\u2026", wanted.title());
            new OpenJob(wanted, display, opened -> opened(wanted, opened), fault -> failed(wanted, fault)).schedule();
        }
        top(notice);
    }

    /** Says something in place of a record. */
    public void say(String title, String words, String button, Runnable todo) {
        close();
        file = null;
        notice.say(title, words, button, todo);
        top(notice);
    }

    private void opened(RecordFile wanted, OpenRecord opened) {
        if (isDisposed() || !Objects.equals(wanted, file)) {
            opened.close();
            return;
        }
        record = opened;
        top(reader);
        side.show(opened);
        pages.show(opened);
        listeners.forEach(listener -> listener.opened(wanted, opened.pages()));
        if (awaited != null) {
            reveal(awaited);
        }
    }

    private void failed(RecordFile wanted, RecordException fault) {
        if (isDisposed() || !Objects.equals(wanted, file)) {
            return;
        }
        boolean missing = fault.reason() == Reason.MISSING;
        notice.say(missing ? "The file is missing" : "This file cannot be shown", fault.getMessage(),
                missing ? "Locate\u2026" : "Choose another file\u2026", this::locate);
    }

    private void locate() {
        List.copyOf(listeners).forEach(ViewerListener::locateWanted);
    }

    private void top(Control control) {
        stack.topControl = control;
        layout();
    }

    private void close() {
        if (record != null) {
            side.show(null);
            if (!pages.isDisposed()) {
                pages.show(null);
            }
            record.close();
            record = null;
        }
    }

    /** Goes to a mark of the file that is shown, now or once it is open. */
    public void reveal(Mark mark) {
        awaited = record == null ? mark : null;
        if (record != null) {
            pages.marks().reveal(mark);
            line.show(mark, pages);
        }
    }

    @Override
    public boolean setFocus() {
        checkWidget();
        return record == null ? notice.setFocus() : pages.setFocus();
    }
}
