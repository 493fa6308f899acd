package org.casewright.workbench.records.viewer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.SearchHit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * The pages of a record, one below the other. Draws what has arrived, and asks for the rest of what is in sight; what
 * scrolls out of sight before its turn is never drawn.
 */
public final class PagesCanvas extends Canvas {

    private static final long IMAGE_BYTES = 160L << 20;
    /** 100 % is the size of the paper on a screen of 96 dots per inch. */
    static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 5;

    private final PageImages images;
    private final Runnable redrawing = this::redrawIfThere;
    private final List<PagesListener> listeners = new ArrayList<>();
    private final Map<Mark, List<Box>> places = new HashMap<>();
    private final PageScroll scroll;
    private final PagesInput input;

    private OpenRecord record;
    private PageStack stack;
    private boolean fitWidth = true;
    private List<Mark> marks = List.of();
    private Mark shown;
    private SearchHit hit;
    private PageSelection selection;

    /** @param parent a composite with a layout of its own */
    public PagesCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        images = new PageImages(this, IMAGE_BYTES);
        scroll = new PageScroll(this);
        input = new PagesInput(this);
        PagePainter painter = new PagePainter(this);
        addListener(SWT.Paint, event -> painter.paint(event.gc));
        addListener(SWT.Resize, event -> resized());
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
        places.clear();
        selection = null;
        hit = null;
        shown = null;
        stack = null;
        input.reset();
        scroll.to(0, 0);
        restack(scale());
        listeners.forEach(PagesListener::selectionChanged);
    }

    OpenRecord record() {
        return record;
    }

    PageStack stack() {
        return stack;
    }

    PageScroll scroll() {
        return scroll;
    }

    PageImages images() {
        return images;
    }

    private void resized() {
        if (fitWidth) {
            restack(fitting());
        } else {
            scroll.update();
        }
    }

    private double scale() {
        return fitWidth || stack == null ? fitting() : stack.scale();
    }

    private double fitting() {
        if (record == null) {
            return PIXELS_PER_POINT;
        }
        float widest = 1;
        for (int page = 1; page <= record.pages(); page++) {
            widest = Math.max(widest, record.size(page).width());
        }
        double fit = (getClientArea().width - 2.0 * PageStack.GAP) / widest;
        return Math.max(SMALLEST, Math.min(LARGEST, fit));
    }

    /** Scales the pages; what is in the middle of the view stays there. */
    private void restack(double scale) {
        PageStack before = stack;
        stack = record == null ? null : new PageStack(record.pages(), record::size, scale);
        images.scale(scale);
        if (stack != null && before != null && before.scale() != scale) {
            scroll.keepMiddle(before, stack);
        }
        scroll.update();
        changedView();
    }

    void changedView() {
        redraw();
        listeners.forEach(PagesListener::viewChanged);
    }

    /** How large the pages are: 1 is the size of the paper. */
    public double zoom() {
        return stack == null ? 1 : stack.scale() / PIXELS_PER_POINT;
    }

    /** Scales the pages: 1 is the size of the paper. */
    public void zoom(double zoom) {
        fitWidth = false;
        restack(Math.max(SMALLEST, Math.min(LARGEST, zoom * PIXELS_PER_POINT)));
    }

    /** Scales the pages to the width of the view, now and whenever that changes. */
    public void zoomToWidth() {
        fitWidth = true;
        restack(fitting());
    }

    public boolean fitsWidth() {
        return fitWidth;
    }

    /** The page that is being looked at; 0 where there is no document. */
    public int page() {
        return stack == null ? 0 : stack.pageAt(scroll.y() + getClientArea().height / 3);
    }

    /** Goes to the top of a page. */
    public void goTo(int page) {
        if (stack != null) {
            int wanted = Math.max(1, Math.min(page, stack.pages()));
            scroll.to(scroll.x(), stack.bounds(wanted, viewWidth()).y - PageStack.GAP);
        }
    }

    int viewWidth() {
        return getClientArea().width;
    }

    /** The evidence to be marked on the pages. */
    public void marks(List<Mark> wanted) {
        marks = List.copyOf(wanted);
        places.keySet().retainAll(marks);
        redraw();
    }

    List<Mark> marks(int page) {
        return marks.stream().filter(mark -> mark.page() == page).toList();
    }

    /** Where a mark lies; empty until the words of its page have been read. */
    public List<Box> places(Mark mark) {
        List<Box> known = places.get(mark);
        Optional<PageContent> content = known == null ? content(mark.page()) : Optional.empty();
        if (content.isEmpty()) {
            return known == null ? List.of() : known;
        }
        places.put(mark, mark.boxes(content.get()));
        return places.get(mark);
    }

    /** Goes to a mark, and shows it as the one that is meant. */
    public void reveal(Mark mark) {
        shown = mark;
        hit = null;
        goTo(mark.page());
        revealBoxesOf(mark);
    }

    private void revealBoxesOf(Mark mark) {
        whenRead(mark.page(), () -> {
            List<Box> boxes = places(mark);
            if (mark == shown && !boxes.isEmpty()) {
                reveal(mark.page(), boxes);
            }
        });
    }

    Mark shown() {
        return shown;
    }

    /** Goes to what was found, and shows it. */
    public void reveal(SearchHit found) {
        hit = found;
        shown = null;
        whenRead(found.page(), () -> {
            if (hit == found) {
                reveal(found.page(), content(found.page()).orElseThrow().text().boxes(found.words()));
            }
        });
    }

    SearchHit hit() {
        return hit;
    }

    private void reveal(int page, List<Box> boxes) {
        Box all = boxes.stream().reduce(Box::with).orElseThrow();
        scroll.reveal(stack.toPixels(page, all, viewWidth()));
        redraw();
    }

    /** Runs something once the words of a page are at hand: now or soon. */
    private void whenRead(int page, Runnable then) {
        OpenRecord asked = record;
        if (asked != null && page >= 1 && page <= asked.pages() && asked.content(page, () -> {
            if (!isDisposed() && record == asked) {
                then.run();
            }
        }).isPresent()) {
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

    /** Drag boxes on pages with words, too. */
    public void selectBoxes(boolean wanted) {
        input.boxesWanted(wanted);
    }

    /** Copies the selected words to the clipboard; nothing where none are selected. */
    public void copy() {
        input.copy();
    }

    /** Makes what is selected a finding. */
    void wantFinding() {
        listeners.forEach(PagesListener::findingWanted);
    }

    void choose(Mark mark) {
        shown = mark;
        redraw();
        listeners.forEach(listener -> listener.markChosen(mark));
    }

    /** The mark at a place of the view; null where there is none. */
    Mark markAt(Point place) {
        if (stack != null) {
            for (Mark mark : marks(stack.pageAt(place.y + scroll.y()))) {
                for (Box box : places(mark)) {
                    if (onView(mark.page(), box).contains(place)) {
                        return mark;
                    }
                }
            }
        }
        return null;
    }

    /** A box of a page in pixels of the view. */
    Rectangle onView(int page, Box box) {
        Rectangle pixels = stack.toPixels(page, box, viewWidth());
        return new Rectangle(pixels.x - scroll.x(), pixels.y - scroll.y(), pixels.width, pixels.height);
    }

    /** Runs on the display thread as long as there is a display. */
    public static void later(Display display, Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }
}
