package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An amount in the base unit of its dimension: days and weeks in minutes, months and years in months, masses in mg.
 * Whatever has no such unit is a number of what its word says.
 */
record Based(Range number, String dimension, Based per) {

    private static final String CLOCK = "clock";
    private static final String CALENDAR = "calendar";
    private static final BigDecimal DAY = new BigDecimal(24 * 60);

    private record Base(String dimension, String factor) {
    }

    private static final Map<String, Base> BASES = Map.ofEntries(
            Map.entry("minute", new Base(CLOCK, "1")), Map.entry("hour", new Base(CLOCK, "60")),
            Map.entry("day", new Base(CLOCK, "1440")), Map.entry("week", new Base(CLOCK, "10080")),
            Map.entry("month", new Base(CALENDAR, "1")), Map.entry("year", new Base(CALENDAR, "12")),
            Map.entry("mcg", new Base("mass", "0.001")), Map.entry("ug", new Base("mass", "0.001")),
            Map.entry("mg", new Base("mass", "1")), Map.entry("g", new Base("mass", "1000")),
            Map.entry("kg", new Base("mass", "1000000")),
            Map.entry("ml", new Base("volume", "1")), Map.entry("l", new Base("volume", "1000")),
            Map.entry("mm", new Base("length", "1")), Map.entry("cm", new Base("length", "10")),
            Map.entry("m", new Base("length", "1000")),
            Map.entry("%", new Base("%", "1")), Map.entry("degree", new Base("angle", "1")),
            Map.entry("mmHg", new Base("pressure", "1")));

    private static final Set<String> ENCOUNTERS = Set.of("session", "sessions", "treatment", "treatments", "visit",
            "visits");

    static Based of(Range number, String unit) {
        for (Map.Entry<String, Base> entry : BASES.entrySet()) {
            if (unit.equals(entry.getKey()) || unit.equals(entry.getKey() + "s")) {
                return new Based(times(number, new BigDecimal(entry.getValue().factor())), entry.getValue().dimension(),
                        null);
            }
        }
        return new Based(number, "number of " + (ENCOUNTERS.contains(unit) ? "visits" : unit), null);
    }

    Based per(Based other) {
        return new Based(number, dimension, other);
    }

    /** What to compare with the other's number in the same way; null where the two cannot be compared. */
    Range comparableTo(Based other) {
        if (per == null || other.per == null) {
            return per == other.per && commensurable(other) ? inDimensionOf(other).number() : null;
        }
        if (!commensurable(other) || !per.commensurable(other.per)) {
            return null;
        }
        return inDimensionOf(other).number().times(other.per.asTimeBeside(per));
    }

    /**
     * One number of a thing per two weeks is less than one per week, as one times a week is less than one times two
     * weeks. Of a month and a week, each is taken as its part of a year, which has 365 or 366 days.
     */
    private Range asTimeBeside(Based other) {
        if (!isTime() || dimension.equals(other.dimension)) {
            return number;
        }
        if (dimension.equals(CALENDAR)) {
            return times(number, new BigDecimal(365 * 366)).times(Range.exactly(DAY));
        }
        return new Range(number.low().multiply(new BigDecimal(12 * 365)),
                number.low().multiply(new BigDecimal(12 * 366)));
    }

    private boolean commensurable(Based other) {
        return dimension.equals(other.dimension) || isTime() && other.isTime() || sameWord(word(), other.word());
    }

    private boolean isTime() {
        return dimension.equals(CLOCK) || dimension.equals(CALENDAR);
    }

    /** Months are as many days as the shortest to the longest run of as many months. */
    private Based inDimensionOf(Based other) {
        if (!dimension.equals(CALENDAR) || !other.dimension.equals(CLOCK)) {
            return this;
        }
        BigDecimal least = daysOf(number.low()).min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal most = number.high() == null ? null
                : daysOf(number.high()).max(Comparator.naturalOrder()).orElseThrow();
        return new Based(times(new Range(least, most), DAY), CLOCK, null);
    }

    /** The days of each run of months that starts within four years. */
    private static Stream<BigDecimal> daysOf(BigDecimal months) {
        return IntStream.range(0, 48).mapToObj(start -> LocalDate.of(2001, 1, 1).plusMonths(start))
                .map(start -> BigDecimal.valueOf(ChronoUnit.DAYS.between(start, start.plusMonths(months.longValue()))));
    }

    private String word() {
        return dimension.startsWith("number of ") ? dimension.substring("number of ".length()) : null;
    }

    private static boolean sameWord(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        return one.isEmpty() || other.isEmpty() || one.startsWith("time") || other.startsWith("time")
                || one.equals(other) || Amount.isPlural(one, other) || Amount.isPlural(other, one);
    }

    static Range times(Range range, BigDecimal factor) {
        return new Range(range.low().multiply(factor), range.high() == null ? null : range.high().multiply(factor));
    }
}
