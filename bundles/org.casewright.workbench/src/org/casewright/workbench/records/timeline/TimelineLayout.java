package org.casewright.workbench.records.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Where each entry of a timeline stands: in the first row of its lane where neither its bar nor its label touches
 * another. Immutable.
 */
public final class TimelineLayout {

    /** Between two entries of a row. */
    static final int GAP = 10;
    /** The sign of a single day. */
    static final int POINT = 10;
    private static final int LANE_PADDING = 6;

    /**
     * An entry in its place.
     *
     * @param x of its bar or sign
     * @param y of its row
     * @param width of its bar or sign
     * @param labelWidth of its label, which begins behind the bar; 0 where it stands on the bar
     */
    public record Placed(TimelineEntry entry, int x, int y, int width, int labelX, int labelWidth) {

        /** The right end of bar and label. */
        public int right() {
            return Math.max(x + width, labelX + labelWidth);
        }
    }

    /** A lane: where it begins, and how high it is. */
    public record Band(Lane lane, int y, int height) {
    }

    private final List<Placed> placed = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final int rowHeight;
    private int height;

    /**
     * @param labelWidth how wide the label of an entry is, in pixels
     * @param rowHeight of a label with room around it
     */
    public TimelineLayout(Timeline timeline, TimeScale scale, ToIntFunction<String> labelWidth, int rowHeight) {
        this.rowHeight = rowHeight;
        Map<Lane, List<TimelineEntry>> lanes = new EnumMap<>(Lane.class);
        timeline.entries().forEach(entry -> lanes.computeIfAbsent(entry.lane(), none -> new ArrayList<>()).add(entry));
        int end = timeline.isEmpty() ? 0 : scale.x(timeline.end());
        lanes.forEach((lane, entries) -> lane(lane, entries, scale, labelWidth, end));
    }

    private void lane(Lane lane, List<TimelineEntry> entries, TimeScale scale, ToIntFunction<String> labelWidth,
            int end) {
        Rows rows = new Rows();
        int top = height + LANE_PADDING;
        for (TimelineEntry entry : entries) {
            int x = scale.x(entry.start());
            int width = width(entry, scale, x, end);
            int label = labelWidth.applyAsInt(entry.label());
            boolean inside = entry.isDuration() && label + GAP <= width;
            int labelX = inside ? x + GAP / 2 : x + width + 4;
            int right = inside ? x + width : labelX + label;
            int row = rows.take(x - GAP, right);
            placed.add(new Placed(entry, x, top + row * rowHeight, width, labelX, label));
        }
        int laneHeight = rows.count() * rowHeight + 2 * LANE_PADDING;
        bands.add(new Band(lane, height, laneHeight));
        height += laneHeight;
    }

    private static int width(TimelineEntry entry, TimeScale scale, int x, int end) {
        if (entry.isPoint()) {
            return POINT;
        }
        int right = entry.ongoing() ? end : scale.x(entry.end().plusDays(1));
        return Math.max(POINT, right - x);
    }

    /** All entries, by lane and date. */
    public List<Placed> placed() {
        return List.copyOf(placed);
    }

    /** The lanes that have entries, from top to bottom. */
    public List<Band> bands() {
        return List.copyOf(bands);
    }

    public int height() {
        return height;
    }

    public int rowHeight() {
        return rowHeight;
    }

    /** How far to the right anything reaches. */
    public int width() {
        return placed.stream().mapToInt(Placed::right).max().orElse(0);
    }

    /** What is at a place; empty where nothing is. */
    public Optional<Placed> at(int x, int y) {
        return placed.stream().filter(one -> x >= one.x() - 2 && x <= one.right() && y >= one.y()
                && y < one.y() + rowHeight).findFirst();
    }

    /** The entry of an element; empty where it has none. */
    public Optional<Placed> of(String element) {
        return placed.stream().filter(one -> one.entry().element().equals(element)).findFirst();
    }
}
