package org.casewright.workbench.records.timeline;

import java.time.LocalDate;
import java.util.function.ToIntFunction;

/** How wide a day is: as narrow as shows all of the time, or as the user wants it. */
final class TimelineZoom {

    private static final double MOST_PIXELS_PER_DAY = 24;
    /** Beside the last label. */
    private static final int MARGIN = 12;

    private TimeScale scale = new TimeScale(LocalDate.EPOCH, 1);
    private boolean fits = true;

    TimeScale scale() {
        return scale;
    }

    /**
     * Arranges a timeline at this scale; never narrower than what shows all of it.
     *
     * @param room pixels that are there for it
     * @param labelWidth how wide the label of an entry is, in pixels
     * @param rowHeight of a label with room around it
     */
    TimelineLayout arrange(Timeline timeline, int room, ToIntFunction<String> labelWidth, int rowHeight) {
        if (!timeline.isEmpty()) {
            double fitting = fitting(timeline, room - MARGIN, labelWidth, rowHeight);
            scale = new TimeScale(timeline.start(), fits ? fitting : Math.max(fitting, scale.pixelsPerDay()));
        }
        return new TimelineLayout(timeline, scale, labelWidth, rowHeight);
    }

    /** The scale at which all fits, with the labels that stand behind the last entries. */
    private static double fitting(Timeline timeline, int room, ToIntFunction<String> labelWidth, int rowHeight) {
        TimeScale bare = TimeScale.fitting(timeline.start(), timeline.end(), room);
        int over = new TimelineLayout(timeline, bare, labelWidth, rowHeight).width() - room;
        return TimeScale.fitting(timeline.start(), timeline.end(), Math.max(room / 3, room - Math.max(0, over)))
                .pixelsPerDay();
    }

    /** Makes a day so many times as wide, with the next arrangement. */
    void by(double factor) {
        fits = false;
        scale = new TimeScale(scale.start(), Math.min(MOST_PIXELS_PER_DAY, scale.pixelsPerDay() * factor));
    }

    /** Shows all, now and whenever the room changes. */
    void toFit() {
        fits = true;
    }
}
