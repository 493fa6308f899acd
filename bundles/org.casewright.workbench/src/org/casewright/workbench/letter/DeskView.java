package org.casewright.workbench.letter;

import java.util.List;
import java.util.Set;

import org.casewright.workbench.forms.ScrollBars;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** Which part of the desk is seen, and how large: the scroll bars and the zoom of a canvas. */
final class DeskView {

    private static final double PIXELS_A_POINT = 96.0 / 72;
    private static final double WIDEST = 1.5 * PIXELS_A_POINT;
    private static final double NARROWEST = 0.5 * PIXELS_A_POINT;
    private static final int STEP = 3 * Desk.GAP;

    private final Canvas canvas;
    private Desk desk;
    private double zoom;

    /** @param sheets what lies on the desk at first */
    DeskView(Canvas canvas, List<Sheet> sheets, Runnable scrolled) {
        this.canvas = canvas;
        this.desk = new Desk(sheets, 1, 1);
        for (ScrollBar bar : List.of(canvas.getVerticalBar(), canvas.getHorizontalBar())) {
            bar.addListener(SWT.Selection, event -> scrolled.run());
        }
    }

    Desk desk() {
        return desk;
    }

    /** Points to pixels: 0 for as wide as there is room. */
    void zoom(double factor) {
        zoom = factor == 0 ? 0 : Math.clamp(factor, NARROWEST, WIDEST);
    }

    /** Lays sheets out for the room that there is; the place that is looked at stays. */
    void lay(List<Sheet> sheets) {
        Rectangle room = canvas.getClientArea();
        double scale = zoom > 0 ? zoom : Math.clamp(Desk.fit(sheets, room.width), NARROWEST, WIDEST);
        int stays = (int) Math.round(top() * scale / desk.scale());
        desk = new Desk(sheets, scale, room.width);
        ScrollBars.fit(canvas.getVerticalBar(), desk.height(), room.height, STEP, Desk.GAP);
        ScrollBars.fitOrHide(canvas.getHorizontalBar(), desk.width(), room.width, STEP, Desk.GAP);
        canvas.getVerticalBar().setSelection(stays);
    }

    /** The height of the desk that is the upper edge of what is seen. */
    int top() {
        return canvas.getVerticalBar().getSelection();
    }

    int left() {
        return canvas.getHorizontalBar().getSelection();
    }

    /** The sheets that are seen, and those that are seen next. */
    Set<Integer> near() {
        int height = Math.max(1, canvas.getClientArea().height);
        return Set.copyOf(desk.between(top() - height, top() + 2 * height + desk.area(0).height()));
    }

    void scrollTo(int y) {
        ScrollBar bar = canvas.getVerticalBar();
        bar.setSelection(Math.clamp(y, 0, Math.max(0, bar.getMaximum() - bar.getThumb())));
    }

    /** Brings an area into view, where it is not. */
    void reveal(Desk.Area area) {
        int seen = canvas.getClientArea().height;
        if (area.y() < top() || area.y() + area.height() > top() + seen) {
            scrollTo(area.y() - seen / 3);
        }
    }
}
