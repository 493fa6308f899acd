package org.casewright.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date known to the day, the month or the year. It stands for an interval of days, and only
 * what holds for every day of the interval is known of it.
 *
 * @param from the first day of the interval
 * @param precision how much of the date is known
 */
public record PartialDate(LocalDate from, Precision precision) implements Comparable<PartialDate> {

    /** How much of a date is known. */
    public enum Precision {
        YEAR, MONTH, DAY
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::from)
            .thenComparing(PartialDate::to);

    /** @throws IllegalArgumentException where {@code from} does not begin a period of that precision */
    public PartialDate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(precision, "precision");
        if (!from.equals(firstDay(from, precision))) {
            throw new IllegalArgumentException(from + " is not the first day of a " + precision.name().toLowerCase());
        }
        if (from.getYear() < 1 || from.getYear() > 9999) {
            throw new IllegalArgumentException("The year " + from.getYear() + " is not between 1 and 9999.");
        }
    }

    /** The date known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /** The date known to the month. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    /** The date known to the year. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * Reads the ISO forms {@code 2014}, {@code 2014-03} and {@code 2014-03-17}.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong and how to write it
     */
    public static PartialDate valueOf(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw new IllegalArgumentException(
                    Wording.quoted(text) + " is not a date. Write 2014-03-17, or 2014-03 or 2014 where less is known.");
        }
        try {
            return read(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Wording.quoted(text) + " is not a day of the calendar.", e);
        }
    }

    private static PartialDate read(Matcher iso) {
        int year = Integer.parseInt(iso.group(1));
        if (iso.group(2) == null) {
            return ofYear(year);
        }
        int month = Integer.parseInt(iso.group(2));
        return iso.group(3) == null ? of(YearMonth.of(year, month))
                : of(LocalDate.of(year, month, Integer.parseInt(iso.group(3))));
    }

    private static LocalDate firstDay(LocalDate day, Precision precision) {
        return switch (precision) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last day of the interval. */
    public LocalDate to() {
        return switch (precision) {
        case DAY -> from;
        case MONTH -> from.plusMonths(1).minusDays(1);
        case YEAR -> from.plusYears(1).minusDays(1);
        };
    }

    /** The calendar year, which is always known. */
    public int year() {
        return from.getYear();
    }

    /** The month from 1, empty where unknown. */
    public OptionalInt month() {
        return precision == Precision.YEAR ? OptionalInt.empty() : OptionalInt.of(from.getMonthValue());
    }

    /** The day of the month from 1, empty where unknown. */
    public OptionalInt day() {
        return precision == Precision.DAY ? OptionalInt.of(from.getDayOfMonth()) : OptionalInt.empty();
    }

    /** Orders by first day, then by last day: for lists, not for reasoning about what came first. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The ISO form that {@link #valueOf} reads. */
    @Override
    public String toString() {
        String iso = from.toString();
        return switch (precision) {
        case DAY -> iso;
        case MONTH -> iso.substring(0, 7);
        case YEAR -> iso.substring(0, 4);
        };
    }
}
