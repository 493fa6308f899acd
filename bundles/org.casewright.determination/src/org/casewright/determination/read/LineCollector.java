package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.form.Squeezed;
import org.casewright.determination.read.Line.Gap;

/** Collects the lines of a letter and tells what separates each from the one before. */
final class LineCollector {

    private final List<Line> lines = new ArrayList<>();
    private final boolean marked;
    private int number;
    private int page = 1;
    private Gap gap = Gap.NONE;

    /**
     * @param marked whether empty paragraphs show as lines of blanks. Then a wholly empty line is only what
     *        the end of a page left behind, and a page ends no paragraph; otherwise neither is certain
     */
    LineCollector(boolean marked) {
        this.marked = marked;
    }

    /** Passes over a line that separates nothing. */
    void skip() {
        number++;
    }

    /** The page ends here. */
    void endPage() {
        page++;
        if (!marked) {
            gap = Gap.PAGE;
        }
    }

    /** An empty paragraph ends here. */
    void endParagraph() {
        gap = Gap.EMPTY;
    }

    /**
     * Adds the next line of the file.
     *
     * @param atPageEnd whether it holds the end of a page, so that its being empty means nothing
     */
    void add(String text, boolean atPageEnd) {
        number++;
        if (!Squeezed.of(text).isEmpty()) {
            lines.add(new Line(text, number, gap, page));
            gap = Gap.NONE;
        } else if (!atPageEnd && (marked ? !text.isEmpty() : gap != Gap.PAGE)) {
            gap = marked ? Gap.EMPTY : Gap.BLANK;
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }
}
