package org.casewright.workbench.records.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is drawn.
 *
 * @param entries by lane and date
 * @param lines the days that the case is judged by, in order
 * @param undated how many records and findings have no date and are not drawn
 */
public record Timeline(List<TimelineEntry> entries, List<TimelineLine> lines, int undated) {

    private static final int MARGIN_DAYS = 20;

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::lane)
            .thenComparing(TimelineEntry::start).thenComparing(TimelineEntry::end)
            .thenComparing(TimelineEntry::element);

    /** Nothing. */
    public static final Timeline EMPTY = new Timeline(List.of(), List.of(), 0);

    public Timeline {
        entries = entries.stream().sorted(ORDER).toList();
        lines = lines.stream().sorted(Comparator.comparing(TimelineLine::day)).toList();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The first day to be shown, with a margin before what is first. */
    public LocalDate start() {
        return entries.stream().map(TimelineEntry::start).min(Comparator.naturalOrder()).orElseThrow()
                .minusDays(MARGIN_DAYS);
    }

    /** The last day to be shown, with a margin behind what is last. */
    public LocalDate end() {
        LocalDate last = entries.stream().map(TimelineEntry::end).max(Comparator.naturalOrder()).orElseThrow();
        LocalDate line = lines.stream().map(TimelineLine::day).max(Comparator.naturalOrder()).orElse(last);
        return (line.isAfter(last) ? line : last).plusDays(MARGIN_DAYS);
    }
}
