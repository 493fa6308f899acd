package org.casewright.workbench.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the sheets lie below each other on the desk. The desk counts in pixels from its upper left corner, the sheets in
 * points.
 *
 * @param sheets from top to bottom
 * @param scale pixels a point
 * @param room pixels from left to right that can be seen
 */
public record Desk(List<Sheet> sheets, double scale, int room) {

    /** Pixels around the sheets and between them. */
    static final int GAP = 16;

    /**
     * A place on a sheet.
     *
     * @param sheet from 0
     * @param x in points
     * @param y in points
     */
    public record Point(int sheet, float x, float y) {
    }

    /** A rectangle in pixels. */
    public record Area(int x, int y, int width, int height) {

        boolean contains(int pointX, int pointY) {
            return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
        }
    }

    public Desk {
        sheets = List.copyOf(sheets);
    }

    /** The scale by which a sheet fills the room from left to right. */
    public static double fit(List<Sheet> sheets, int room) {
        double widest = sheets.stream().mapToDouble(Sheet::width).max().orElse(1);
        return Math.max(1, room - 2 * GAP) / widest;
    }

    /** Pixels from top to bottom. */
    public int height() {
        return top(sheets.size());
    }

    /** Pixels from left to right that the widest sheet takes, with its gaps. */
    public int width() {
        return pixels(sheets.stream().mapToDouble(Sheet::width).max().orElse(0)) + 2 * GAP;
    }

    /** Where a sheet lies. */
    public Area area(int sheet) {
        int width = pixels(sheets.get(sheet).width());
        int left = Math.max(GAP, (Math.max(room, width()) - width) / 2);
        return new Area(left, top(sheet), width, pixels(sheets.get(sheet).height()));
    }

    /** Where a box of a sheet lies. */
    public Area area(int sheet, Box box) {
        Area paper = area(sheet);
        return new Area(paper.x + pixels(box.x()), paper.y + pixels(box.y()), Math.max(1, pixels(box.width())),
                Math.max(1, pixels(box.height())));
    }

    /** The sheets of which something lies between two heights. */
    public List<Integer> between(int top, int bottom) {
        List<Integer> seen = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            Area area = area(sheet);
            if (area.y < bottom && area.y + area.height > top) {
                seen.add(sheet);
            }
        }
        return seen;
    }

    /** The place on a sheet that a pixel is on; empty beside the sheets. */
    public Optional<Point> at(int x, int y) {
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            Area area = area(sheet);
            if (area.contains(x, y)) {
                return Optional.of(new Point(sheet, (float) ((x - area.x) / scale), (float) ((y - area.y) / scale)));
            }
        }
        return Optional.empty();
    }

    private int top(int sheet) {
        int top = GAP;
        for (Sheet above : sheets.subList(0, sheet)) {
            top += pixels(above.height()) + GAP;
        }
        return top;
    }

    private int pixels(double points) {
        return (int) Math.round(points * scale);
    }
}
