package org.casewright.workbench.records.viewer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.SearchHit;
import org.eclipse.swt.graphics.Point;

/** What is marked on the pages: the evidence of findings, and what a search has gone to. For the display thread. */
public final class PageMarks {

    private final PagesCanvas canvas;
    private final Map<Mark, List<Box>> places = new HashMap<>();
    private List<Mark> marks = List.of();
    private Mark shown;
    private SearchHit hit;

    PageMarks(PagesCanvas canvas) {
        this.canvas = canvas;
    }

    /** Another document is shown; the marks are those of the caller, who sets them anew. */
    void clear() {
        places.clear();
        shown = null;
        hit = null;
    }

    /** Marks this evidence, and no other. */
    public void set(List<Mark> wanted) {
        marks = List.copyOf(wanted);
        places.keySet().retainAll(marks);
        canvas.redraw();
    }

    List<Mark> of(int page) {
        return marks.stream().filter(mark -> mark.page() == page).toList();
    }

    /**
     * Where a mark lies on its page; empty until the words of the page have been read, and where they are not there.
     */
    public List<Box> places(Mark mark) {
        if (!places.containsKey(mark)) {
            canvas.content(mark.page()).ifPresent(content -> places.put(mark, mark.boxes(content)));
        }
        return places.getOrDefault(mark, List.of());
    }

    /** Goes to a mark, and shows it as the one that is meant. */
    public void reveal(Mark mark) {
        shown = mark;
        hit = null;
        canvas.goTo(mark.page());
        canvas.whenRead(mark.page(), () -> {
            List<Box> boxes = places(mark);
            if (mark == shown && !boxes.isEmpty()) {
                canvas.reveal(mark.page(), boxes);
            }
        });
    }

    /** Goes to what was found, and shows it. */
    void reveal(SearchHit found) {
        hit = found;
        shown = null;
        canvas.whenRead(found.page(), () -> {
            if (hit == found) {
                canvas.reveal(found.page(), canvas.text(found.page()).boxes(found.words()));
            }
        });
    }

    /** The mark that was gone to; empty for none. */
    public Optional<Mark> shown() {
        return Optional.ofNullable(shown);
    }

    boolean isShown(Mark mark) {
        return mark.equals(shown);
    }

    /** What a search has gone to; empty for nothing. */
    public Optional<SearchHit> hit() {
        return Optional.ofNullable(hit);
    }

    /** The user clicked on a mark. */
    void choose(Mark mark) {
        shown = mark;
        canvas.redraw();
        canvas.chosen(mark);
    }

    /** The mark at a place of the view; empty where there is none. */
    Optional<Mark> at(Point place) {
        if (canvas.stack() == null) {
            return Optional.empty();
        }
        int page = canvas.stack().pageAt(place.y + canvas.scroll().y());
        return of(page).stream().filter(mark -> places(mark).stream()
                .anyMatch(box -> canvas.onView(page, box).contains(place))).findFirst();
    }
}
