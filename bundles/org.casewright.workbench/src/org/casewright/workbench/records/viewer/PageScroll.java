package org.casewright.workbench.records.viewer;

import org.casewright.workbench.forms.ScrollBars;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Which part of the stack of pages is in view, and the scroll bars that say so. */
final class PageScroll {

    private static final int LINE = 48;
    private static final int MARGIN = 48;

    private final PagesCanvas canvas;
    private int x;
    private int y;

    PageScroll(PagesCanvas canvas) {
        this.canvas = canvas;
        canvas.getVerticalBar().addListener(SWT.Selection, event -> to(x, canvas.getVerticalBar().getSelection()));
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> to(canvas.getHorizontalBar().getSelection(), y));
        // The wheel would scroll while Ctrl is held, when it is meant to zoom.
        canvas.addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            if ((event.stateMask & SWT.MOD1) != 0) {
                canvas.zoom(canvas.zoom() * (event.count > 0 ? 1.1 : 1 / 1.1));
            } else {
                by(0, -event.count * LINE);
            }
        });
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    void by(int dx, int dy) {
        to(x + dx, y + dy);
    }

    void lines(int count) {
        by(0, count * LINE);
    }

    /** Nearly a view, so that the last line is seen again as the first. */
    void views(int count) {
        by(0, count * Math.max(LINE, canvas.getClientArea().height - LINE));
    }

    void to(int newX, int newY) {
        Point limit = limit();
        int left = Math.max(0, Math.min(newX, limit.x));
        int top = Math.max(0, Math.min(newY, limit.y));
        if (left != x || top != y) {
            x = left;
            y = top;
            canvas.getHorizontalBar().setSelection(x);
            canvas.getVerticalBar().setSelection(y);
            canvas.changedView();
        }
    }

    private Point limit() {
        Rectangle view = canvas.getClientArea();
        Point size = canvas.stack() == null ? new Point(0, 0) : canvas.stack().size();
        return new Point(Math.max(0, size.x - view.width), Math.max(0, size.y - view.height));
    }

    /** The size of the stack or of the view has changed. */
    void update() {
        Rectangle view = canvas.getClientArea();
        Point size = canvas.stack() == null ? new Point(0, 0) : canvas.stack().size();
        ScrollBars.fitOrHide(canvas.getHorizontalBar(), size.x, view.width, LINE, LINE);
        ScrollBars.fitOrHide(canvas.getVerticalBar(), size.y, view.height, LINE, LINE);
        to(x, y);
        canvas.getHorizontalBar().setSelection(x);
        canvas.getVerticalBar().setSelection(y);
    }

    /** Moves the view so that what was in its middle is there again at another scale. */
    void keepMiddle(PageStack before, PageStack now) {
        Rectangle view = canvas.getClientArea();
        int middle = y + view.height / 2;
        int page = before.pageAt(middle);
        Rectangle old = before.bounds(page, view.width);
        Rectangle paper = now.bounds(page, view.width);
        y = Math.max(0, paper.y + (int) ((middle - old.y) * (double) paper.height / old.height) - view.height / 2);
        x = Math.max(0, (now.size().x - view.width) / 2);
    }

    /** Scrolls as little as needed to bring a part of the stack into view. */
    void reveal(Rectangle part) {
        Rectangle view = canvas.getClientArea();
        int left = part.x < x || part.x + part.width > x + view.width ? part.x - MARGIN : x;
        boolean seen = part.y >= y && part.y + part.height <= y + view.height;
        to(left, seen ? y : part.y - Math.max(MARGIN, (view.height - part.height) / 3));
    }
}
