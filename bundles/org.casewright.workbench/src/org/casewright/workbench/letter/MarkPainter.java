package org.casewright.workbench.letter;

import org.casewright.model.Severity;
import org.casewright.workbench.images.Icons;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/**
 * Draws the marks of issues upon sheets: a wavy line below the very words, a bar beside a passage, and always the icon
 * of the severity in the margin. Paper stays paper, so the colours are the same in every theme.
 */
final class MarkPainter {

    /** From the text to the bar, and from the bar to the icon, in pixels. */
    private static final int BESIDE = 6;
    private static final int BAR = 3;
    private static final int WAVE = 2;
    private static final int CURRENT_ALPHA = 40;
    private static final int OPAQUE = 255;
    /** From the left edge of the paper to its text, in points. */
    private static final double MARGIN = 72;

    private final Desk desk;
    private final int left;
    private final int top;

    /**
     * @param left the place of the desk that is the left edge of what is seen
     * @param top the height of the desk that is the upper edge of what is seen
     */
    MarkPainter(Desk desk, int left, int top) {
        this.desk = desk;
        this.left = left;
        this.top = top;
    }

    static Color color(Severity severity) {
        return switch (severity) {
            case ERROR -> new Color(185, 28, 28);
            case WARNING -> new Color(180, 83, 9);
            case INFO -> new Color(71, 85, 105);
        };
    }

    /** Where the icon of a mark lies on the desk: in the margin, so that marks of one line stand beside each other. */
    static Desk.Area icon(Desk desk, Mark mark, int before) {
        Desk.Area line = desk.area(mark.first().sheet(), mark.first().box());
        Desk.Area paper = desk.area(mark.first().sheet());
        int size = Icons.ERROR.image().getBounds().width;
        int margin = paper.x() + (int) Math.round(MARGIN * desk.scale());
        return new Desk.Area(Math.max(paper.x(), margin - BESIDE - BAR - BESIDE - (before + 1) * (size + 2)),
                line.y() + (line.height() - size) / 2, size, size);
    }

    /** @param before how many marks begin on the same line before this */
    void draw(GC gc, Mark mark, int before, boolean current) {
        Color color = color(mark.issue().severity());
        gc.setForeground(color);
        gc.setBackground(color);
        for (Spot spot : mark.spots()) {
            Desk.Area area = desk.area(spot.sheet(), spot.box());
            if (current) {
                gc.setAlpha(CURRENT_ALPHA);
                gc.fillRectangle(area.x() - left, area.y() - top, area.width(), area.height());
                gc.setAlpha(OPAQUE);
            }
            if (mark.exact()) {
                wave(gc, area);
            } else {
                int margin = desk.area(spot.sheet()).x() + (int) Math.round(MARGIN * desk.scale());
                gc.fillRectangle(margin - BESIDE - BAR - left, area.y() - top, BAR, area.height());
            }
        }
        Image image = Icons.of(mark.issue().severity()).image();
        Desk.Area place = icon(desk, mark, before);
        gc.drawImage(image, place.x() - left, place.y() - top);
    }

    private void wave(GC gc, Desk.Area area) {
        int base = area.y() + area.height() - top;
        int[] points = new int[2 * (area.width() / WAVE + 2)];
        for (int i = 0; i < points.length / 2; i++) {
            points[2 * i] = area.x() - left + i * WAVE;
            points[2 * i + 1] = base - (i % 2 == 0 ? 0 : WAVE);
        }
        gc.setLineWidth(1);
        gc.drawPolyline(points);
    }
}
