package org.casewright.engine.rules;

import java.time.LocalDate;

/**
 * A date that may be known in part only: it lies between two days, both included.
 *
 * @param first the earliest day that it can be, as an epoch day; {@link #OPEN_START} where nothing bounds it
 * @param last the latest day that it can be, as an epoch day; {@link #OPEN_END} where nothing bounds it
 */
public record Days(long first, long last) {

    /** Before every day of a record, as an epoch day. */
    public static final long OPEN_START = LocalDate.of(-9999, 1, 1).toEpochDay();

    /** After every day of a record, as an epoch day. */
    public static final long OPEN_END = LocalDate.of(9999, 12, 31).toEpochDay();

    /** A date of which nothing is known; also a period without ends. */
    public static final Days UNKNOWN = new Days(OPEN_START, OPEN_END);

    public Days {
        if (first > last) {
            throw new IllegalArgumentException("The first day comes after the last.");
        }
    }

    /** Whether anything bounds it. */
    public boolean isKnown() {
        return first != OPEN_START || last != OPEN_END;
    }

    /** Whether this date is the later one, whichever days both are. */
    public boolean isCertainlyAfter(Days other) {
        return first > other.last;
    }

    /** Whether this date lies within a period, the period's ends included. */
    public Truth within(Days period) {
        return Truth.between(period.first <= first && last <= period.last,
                period.first <= last && first <= period.last);
    }

    /** Whether this date is the earlier one. */
    public Truth isBefore(Days other) {
        return Truth.between(last < other.first, first < other.last);
    }
}
