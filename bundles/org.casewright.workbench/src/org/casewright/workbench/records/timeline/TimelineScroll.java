package org.casewright.workbench.records.timeline;

import org.casewright.workbench.forms.ScrollBars;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Which part of the timeline is in view, and the scroll bars that say so. */
final class TimelineScroll {

    private static final int STEP = 40;

    private final Canvas canvas;
    private Point limit = new Point(0, 0);
    private int left;
    private int top;

    TimelineScroll(Canvas canvas) {
        this.canvas = canvas;
        canvas.getHorizontalBar().addListener(SWT.Selection,
                event -> to(canvas.getHorizontalBar().getSelection(), top));
        canvas.getVerticalBar().addListener(SWT.Selection,
                event -> to(left, canvas.getVerticalBar().getSelection()));
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    /** The size of the timeline, or of the part of the widget that shows it, has changed. */
    void update(int width, int height, Rectangle field) {
        limit = new Point(width - field.width, height - field.height);
        ScrollBars.fitOrHide(canvas.getHorizontalBar(), width, field.width, STEP, 0);
        ScrollBars.fitOrHide(canvas.getVerticalBar(), height, field.height, STEP, 0);
        to(left, top);
    }

    /** Scrolls there, or as near as there is something to see. */
    void to(int x, int y) {
        left = Math.max(0, Math.min(x, limit.x));
        top = Math.max(0, Math.min(y, limit.y));
        canvas.getHorizontalBar().setSelection(left);
        canvas.getVerticalBar().setSelection(top);
        canvas.redraw();
    }
}
