package org.casewright.workbench.records.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.Quotes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The pages of a record, one below the other. Draws what has arrived, and asks for the rest of what is in sight; what
 * scrolls out of sight before its turn is never drawn.
 */
public final class PagesCanvas extends Canvas {

    private static final long IMAGE_BYTES = 160L << 20;

    private final PageImages images;
    private final Runnable redrawing = this::redrawIfThere;
    private final List<PagesListener> listeners = new ArrayList<>();
    private final PageMarks marks = new PageMarks(this);
    private final PageScroll scroll;
    private final PageZoom zoom = new PageZoom(this);
    private final PagesInput input;

    private OpenRecord record;
    private PageSelection selection;

    /** @param parent a composite with a layout of its own */
    public PagesCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        images = new PageImages(this, IMAGE_BYTES);
        scroll = new PageScroll(this);
        input = new PagesInput(this);
        PagePainter painter = new PagePainter(this);
        addListener(SWT.Paint, event -> painter.paint(event.gc));
        addListener(SWT.Resize, event -> zoom.resized());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        PagesAccess.describe(this);
    }

    public void addPagesListener(PagesListener listener) {
        listeners.add(listener);
    }

    /** Shows another document from its first page; null for none. The caller closes it. */
    public void show(OpenRecord opened) {
        record = opened;
        images.show(opened);
        marks.clear();
        selection = null;
        input.reset();
        zoom.restart();
        listeners.forEach(PagesListener::selectionChanged);
    }

    OpenRecord record() {
        return record;
    }

    PageStack stack() {
        return zoom.stack();
    }

    PageScroll scroll() {
        return scroll;
    }

    PageImages images() {
        return images;
    }

    void changedView() {
        redraw();
        listeners.forEach(PagesListener::viewChanged);
    }

    /** How large the pages are: 1 is the size of the paper. */
    public double zoom() {
        return zoom.factor();
    }

    /** Scales the pages: 1 is the size of the paper. */
    public void zoom(double factor) {
        zoom.to(factor);
    }

    /** Scales the pages to the width of the view, now and whenever that changes. */
    public void zoomToWidth() {
        zoom.toWidth();
    }

    /** The page that is being looked at; 0 where there is no document. */
    public int page() {
        return stack() == null ? 0 : stack().pageAt(scroll.y() + getClientArea().height / 3);
    }

    /** Goes to the top of a page. */
    public void goTo(int page) {
        if (stack() != null) {
            int wanted = Math.max(1, Math.min(page, stack().pages()));
            scroll.to(scroll.x(), stack().bounds(wanted, viewWidth()).y - PageStack.GAP);
        }
    }

    int viewWidth() {
        return getClientArea().width;
    }

    void reveal(int page, List<Box> boxes) {
        Box all = boxes.stream().reduce(Box::with).orElseThrow();
        scroll.reveal(stack().toPixels(page, all, viewWidth()));
        redraw();
    }

    /** The evidence that is marked on the pages, and the place that was gone to. */
    public PageMarks marks() {
        return marks;
    }

    /** Whether the words of a page are at hand; else they are read soon. */
    public boolean isRead(int page) {
        return content(page).isPresent();
    }

    /** Runs something once the words of a page are at hand: now or soon. */
    void whenRead(int page, Runnable then) {
        OpenRecord asked = record;
        Runnable ifStillShown = () -> {
            if (!isDisposed() && record == asked) {
                then.run();
            }
        };
        boolean exists = asked != null && page >= 1 && page <= asked.pages();
        if (exists && asked.content(page, ifStillShown).isPresent()) {
            then.run();
        }
    }

    /** The words of a page, if they are at hand; else the pages are drawn again when they are. */
    Optional<PageContent> content(int page) {
        return record == null || page < 1 || page > record.pages() ? Optional.empty()
                : record.content(page, redrawing);
    }

    PageText text(int page) {
        return content(page).map(PageContent::text).orElse(PageText.NONE);
    }

    private void redrawIfThere() {
        if (!isDisposed()) {
            redraw();
        }
    }

    /** What is selected; null for nothing. */
    public PageSelection selection() {
        return selection;
    }

    /** Selects something; null for nothing. */
    public void select(PageSelection selected) {
        selection = selected;
        redraw();
        listeners.forEach(PagesListener::selectionChanged);
    }

    /** Brings what is selected into view. */
    public void revealSelection() {
        if (selection != null) {
            reveal(selection.page(), selection.boxes());
        }
    }

    /**
     * Where words stand on the widget, line by line; empty until their page has been read, and where they are not
     * there.
     */
    public List<Rectangle> find(int page, String words) {
        return Quotes.boxes(words, text(page)).stream().map(box -> onView(page, box)).toList();
    }

    /** Drag boxes on pages with words, too. */
    public void selectBoxes(boolean wanted) {
        input.boxesWanted(wanted);
    }

    /** Copies the selected words to the clipboard; nothing where none are selected. */
    public void copy() {
        input.copy();
    }

    void chosen(Mark mark) {
        listeners.forEach(listener -> listener.markChosen(mark));
    }

    /** Asks for something to be made of what is selected. */
    void want(Use use) {
        listeners.forEach(listener -> listener.wanted(use));
    }

    /** A box of a page in pixels of the view. */
    Rectangle onView(int page, Box box) {
        Rectangle pixels = stack().toPixels(page, box, viewWidth());
        return new Rectangle(pixels.x - scroll.x(), pixels.y - scroll.y(), pixels.width, pixels.height);
    }
}
