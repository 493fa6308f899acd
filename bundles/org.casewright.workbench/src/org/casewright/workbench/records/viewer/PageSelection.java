package org.casewright.workbench.records.viewer;

import java.util.List;
import java.util.Optional;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.WordRange;

/**
 * What the user has selected: words of one page, or a box on it. Evidence names one page, so a selection has one.
 *
 * @param page from 1
 * @param quote the words; empty for a box without words
 * @param words of the page; empty for a box
 * @param boxes that are marked
 * @param isBox whether the user dragged a box
 */
public record PageSelection(int page, String quote, WordRange words, List<Box> boxes, boolean isBox) {

    public PageSelection {
        boxes = List.copyOf(boxes);
    }

    /** Words of a page. */
    static PageSelection words(int page, PageText text, WordRange words) {
        return new PageSelection(page, quoted(text, words), words, text.boxes(words), false);
    }

    /** A box on a page, with the words that lie in it, if any. */
    static PageSelection box(int page, PageText text, Box box) {
        return new PageSelection(page, quoted(text, text.within(box)), WordRange.NONE, List.of(box), true);
    }

    /** The comma after the last word belongs to what follows. */
    private static String quoted(PageText text, WordRange words) {
        return text.quote(words).replaceFirst("[,;:]+$", "");
    }

    /** The box that the user dragged. */
    public Optional<Box> box() {
        return isBox ? Optional.of(boxes.get(0)) : Optional.empty();
    }
}
