package org.casewright.workbench.records.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.records.timeline.TimelineLayout.Placed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Draws the timeline of a case; entries are chosen by mouse or keys. */
public final class TimelineCanvas extends Canvas {

    private static final int LONGEST_LABEL = 220;
    static final double STEP = 1.25;

    private final Consumer<String> chosen;
    private final TimelinePainter painter;
    private final TimelineScroll scroll;
    private final TimelineZoom zoom = new TimelineZoom();
    private Timeline timeline = Timeline.EMPTY;
    private TimelineLayout layout;
    private boolean stale;
    private boolean bringing;
    private String selected = "";

    /** @param chosen is told of the path of the element that the user goes to */
    public TimelineCanvas(Composite parent, Consumer<String> chosen) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.chosen = chosen;
        painter = new TimelinePainter(this);
        scroll = new TimelineScroll(this);
        new TimelineInput(this);
        arrange();
        addListener(SWT.Paint, event -> {
            ready();
            painter.paint(event.gc);
        });
        addListener(SWT.Resize, event -> rearrange());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Access.name(this, () -> "Timeline. " + placed(selected).map(one -> one.entry().description())
                .orElse(timeline.isEmpty() ? "Nothing has a date yet." : timeline.entries().size() + " entries"));
        Access.role(this, ACC.ROLE_LIST,
                "Left and Right go from entry to entry, Up and Down from lane to lane, Enter goes to"
                        + " the place in the case, plus and minus change how much time is shown.");
    }

    /** Shows another timeline; what is selected stays so where it is still there. */
    public void show(Timeline wanted) {
        if (!wanted.equals(timeline)) {
            timeline = wanted;
            rearrange();
        }
    }

    /**
     * Another arrangement is needed when somebody looks: thousands of entries take their time, and often nobody does.
     */
    private void rearrange() {
        stale = true;
        redraw();
    }

    /** A widget that comes into sight has no size yet. */
    private boolean hasRoom() {
        return field().height > painter.rowHeight();
    }

    private void ready() {
        if (stale) {
            arrange();
        }
        if (bringing && hasRoom()) {
            bringing = false;
            layout.of(selected).ifPresent(this::bringIntoView);
        }
    }

    Timeline timeline() {
        return timeline;
    }

    TimeScale scale() {
        return zoom.scale();
    }

    TimelineLayout layout0() {
        ready();
        return layout;
    }

    TimelineScroll scroll() {
        return scroll;
    }

    /** The part of the widget where entries are drawn: right of the names of the lanes, under the axis. */
    Rectangle field() {
        Rectangle view = getClientArea();
        int names = painter.namesWidth();
        int axis = painter.axisHeight();
        return new Rectangle(names, axis, Math.max(1, view.width - names), Math.max(1, view.height - axis));
    }

    private void arrange() {
        stale = false;
        GC gc = new GC(this);
        try {
            Map<String, Integer> known = new HashMap<>();
            ToIntFunction<String> widths = label -> known.computeIfAbsent(label,
                    words -> Math.min(LONGEST_LABEL, gc.textExtent(words).x));
            layout = zoom.arrange(timeline, field().width, widths, painter.rowHeight());
        } finally {
            gc.dispose();
        }
        int width = Math.max(layout.width() + 8, timeline.isEmpty() ? 0 : scale().x(timeline.end()));
        scroll.update(width, layout.height(), field());
    }

    /** Makes a day wider or narrower; the day at a place of the widget stays there. */
    void zoom(double factor, int atX) {
        if (timeline.isEmpty()) {
            return;
        }
        ready();
        int offset = Math.max(0, atX - field().x);
        double day = (scroll.left() + offset) / scale().pixelsPerDay();
        zoom.by(factor);
        arrange();
        scroll.to((int) (day * scale().pixelsPerDay()) - offset, scroll.top());
    }

    /** Makes a day wider; what is in the middle stays there. */
    public void zoomIn() {
        zoom(STEP, field().x + field().width / 2);
    }

    /** Makes a day narrower, until all fits. */
    public void zoomOut() {
        zoom(1 / STEP, field().x + field().width / 2);
    }

    /** Shows everything at once. */
    public void zoomToFit() {
        zoom.toFit();
        rearrange();
    }

    String selected() {
        return selected;
    }

    /** Selects the entry of an element and brings it into view; nothing where it has none. */
    public void select(String element) {
        selected = element;
        bringing = true;
        Access.changed(this);
        redraw();
    }

    private void bringIntoView(Placed one) {
        Rectangle field = field();
        int left = scroll.left();
        int top = scroll.top();
        int x = one.x() < left || one.x() > left + field.width - 40 ? one.x() - field.width / 3 : left;
        int y = one.y() < top ? one.y() - 8 : Math.max(top, one.y() + layout.rowHeight() + 8 - field.height);
        scroll.to(x, y);
    }

    /** Goes to the element of an entry. */
    void choose(Placed one) {
        select(one.entry().element());
        chosen.accept(one.entry().element());
    }

    Optional<Placed> placed(String element) {
        ready();
        return layout.of(element);
    }

    /** What is at a place of the widget. */
    Optional<Placed> at(int x, int y) {
        ready();
        Rectangle field = field();
        return field.contains(x, y)
                ? layout.at(x - field.x + scroll.left(), y - field.y + scroll.top()) : Optional.empty();
    }

    /** Where an element's entry is on the widget; empty where it has none, or where nobody sees the widget. */
    public Optional<Rectangle> boundsOf(String element) {
        if (!isVisible() || !hasRoom()) {
            return Optional.empty();
        }
        ready();
        Rectangle field = field();
        return placed(element).map(one -> new Rectangle(one.x() - scroll.left() + field.x,
                one.y() - scroll.top() + field.y, one.right() - one.x(), layout.rowHeight()));
    }

    /** All entries in the order in which the keys go through them. */
    List<Placed> placed() {
        ready();
        return layout.placed();
    }
}
