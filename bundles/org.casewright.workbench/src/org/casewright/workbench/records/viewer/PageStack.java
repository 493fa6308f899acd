package org.casewright.workbench.records.viewer;

import java.util.function.IntFunction;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageSize;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The pages of a document, one below the other, at a scale: where each lies. Immutable. */
public final class PageStack {

    /** Pixels around each page. */
    public static final int GAP = 12;

    private final double scale;
    private final int[] tops;
    private final int[] widths;
    private final int widest;

    /**
     * @param pages how many
     * @param sizes by page, from 1
     * @param scale pixels for a point
     */
    public PageStack(int pages, IntFunction<PageSize> sizes, double scale) {
        this.scale = scale;
        tops = new int[pages + 2];
        widths = new int[pages + 1];
        tops[1] = GAP;
        int max = 0;
        for (int page = 1; page <= pages; page++) {
            PageSize size = sizes.apply(page);
            widths[page] = (int) Math.round(size.width() * scale);
            tops[page + 1] = tops[page] + (int) Math.round(size.height() * scale) + GAP;
            max = Math.max(max, widths[page]);
        }
        widest = max;
    }

    public int pages() {
        return widths.length - 1;
    }

    public double scale() {
        return scale;
    }

    /** Of the whole stack, with the gaps around it. */
    public Point size() {
        return new Point(widest + 2 * GAP, tops[tops.length - 1]);
    }

    /** Where a page lies, in the middle of a view that may be wider than the stack. */
    public Rectangle bounds(int page, int viewWidth) {
        int left = (Math.max(viewWidth, size().x) - widths[page]) / 2;
        return new Rectangle(left, tops[page], widths[page], tops[page + 1] - GAP - tops[page]);
    }

    /** The page at a height; the gap above a page belongs to it. Beyond the ends it is the first or the last. */
    public int pageAt(int y) {
        int low = 1;
        int high = pages();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tops[middle + 1] - GAP > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** A box of a page as pixels of the stack. */
    public Rectangle toPixels(int page, Box box, int viewWidth) {
        Rectangle paper = bounds(page, viewWidth);
        int left = paper.x + (int) Math.floor(box.x() * scale);
        int top = paper.y + (int) Math.floor(box.y() * scale);
        int right = paper.x + (int) Math.ceil(box.right() * scale);
        int bottom = paper.y + (int) Math.ceil(box.bottom() * scale);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /** A place in the stack as points of a page. */
    public float[] toPoints(int page, int x, int y, int viewWidth) {
        Rectangle paper = bounds(page, viewWidth);
        return new float[] {(float) ((x - paper.x) / scale), (float) ((y - paper.y) / scale)};
    }
}
