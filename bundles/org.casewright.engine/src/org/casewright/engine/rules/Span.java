package org.casewright.engine.rules;

import java.time.LocalDate;

/**
 * A calendar period: so many months, or so many days. A month added to 31 January ends on the last day of
 * February, as {@code java.time} has it.
 */
public record Span(int months, int days) {

    /** The day on which a period that begins on the given day has passed. Open ends stay open. */
    public long after(long epochDay) {
        return move(epochDay, 1);
    }

    /** The day so long before the given one. Open ends stay open. */
    public long before(long epochDay) {
        return move(epochDay, -1);
    }

    private long move(long epochDay, int direction) {
        if (epochDay == Days.OPEN_START || epochDay == Days.OPEN_END) {
            return epochDay;
        }
        if (months == 0) {
            return epochDay + (long) direction * days;
        }
        return LocalDate.ofEpochDay(epochDay).plusMonths((long) direction * months).toEpochDay()
                + (long) direction * days;
    }

    /** The number of days in the shortest period of this length. */
    public long shortest() {
        long shortest = Long.MAX_VALUE;
        for (LocalDate start = LEAP_CYCLE; start.isBefore(LEAP_CYCLE_END); start = start.plusMonths(1)) {
            shortest = Math.min(shortest, lengthFrom(start));
        }
        return shortest;
    }

    /** The number of days in the longest period of this length. */
    public long longest() {
        long longest = 0;
        for (LocalDate start = LEAP_CYCLE; start.isBefore(LEAP_CYCLE_END); start = start.plusMonths(1)) {
            longest = Math.max(longest, lengthFrom(start));
        }
        return longest;
    }

    private long lengthFrom(LocalDate start) {
        return after(start.toEpochDay()) - start.toEpochDay();
    }

    private static final LocalDate LEAP_CYCLE = LocalDate.of(2000, 1, 1);
    private static final LocalDate LEAP_CYCLE_END = LEAP_CYCLE.plusYears(4);
}
