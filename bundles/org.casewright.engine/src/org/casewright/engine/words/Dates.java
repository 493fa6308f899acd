package org.casewright.engine.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.casewright.engine.rules.Days;

/** Dates as American prose has them, no more exact than the record. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    private Dates() {
    }

    /** {@code February 17, 2014}, {@code February 2014} or {@code 2014}; empty where nothing is known. */
    public static String of(Days days) {
        if (days.first() == Days.OPEN_START || days.last() == Days.OPEN_END) {
            return "";
        }
        return of(LocalDate.ofEpochDay(days.first()), LocalDate.ofEpochDay(days.last()));
    }

    /** The same for a date that lies between two days. */
    public static String of(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        return YearMonth.from(first).equals(YearMonth.from(last)) ? MONTH.format(first)
                : String.valueOf(first.getYear());
    }

    /** {@code on February 17, 2014} or {@code in February 2014}; empty where nothing is known. */
    public static String when(Days days) {
        String date = of(days);
        if (date.isEmpty()) {
            return "";
        }
        return (days.first() == days.last() ? "on " : "in ") + date;
    }
}
