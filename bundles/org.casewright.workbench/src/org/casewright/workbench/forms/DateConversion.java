package org.casewright.workbench.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.PartialDate;
import org.casewright.model.Wording;

/**
 * A date as letters of the field write it, or as files do: {@code 3/17/2014}, {@code 3/17/14}, {@code 03/2014},
 * {@code 2014}, {@code 2014-03-17}. Shown as {@code 03/17/2014}.
 */
public final class DateConversion implements Conversion {

    private static final Pattern AMERICAN = Pattern.compile("(?:(\\d{1,2})[/-])?(?:(\\d{1,2})[/-])?(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}[/-]\\d{1,2}[/-])(\\d{2})");
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    /** No record of a claim is older, and no patient. */
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final IntSupplier thisYear;

    public DateConversion() {
        this(() -> Year.now().getValue());
    }

    /** @param thisYear years of two figures are not after it */
    public DateConversion(IntSupplier thisYear) {
        this.thisYear = thisYear;
    }

    @Override
    public String format(Object value) {
        return value == null ? "" : format((PartialDate) value);
    }

    private static String format(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> "%04d".formatted(date.year());
            case MONTH -> "%02d/%04d".formatted(date.month().getAsInt(), date.year());
            case DAY -> "%02d/%02d/%04d".formatted(date.month().getAsInt(), date.day().getAsInt(), date.year());
        };
    }

    @Override
    public PartialDate parse(String text) {
        String date = text.strip();
        if (date.isEmpty()) {
            return null;
        }
        Matcher american = AMERICAN.matcher(date);
        if (ISO.matcher(date).matches()) {
            return PartialDate.valueOf(date);
        } else if (american.matches()) {
            return american(date, american);
        }
        throw new IllegalArgumentException(
                Wording.quoted(date) + " is not a date. Write 3/17/2014, or 3/2014 or 2014 where less is known.");
    }

    /** Of two figures the year is one of the last hundred: patients are born in '48, and injured in '17. */
    @Override
    public String complete(String text) {
        Matcher written = SHORT_YEAR.matcher(text.strip());
        if (!written.matches()) {
            return text;
        }
        int year = thisYear.getAsInt();
        int century = year - year % 100;
        int full = century + Integer.parseInt(written.group(2));
        return written.group(1) + (full > year ? full - 100 : full);
    }

    private static PartialDate american(String written, Matcher date) {
        int year = Integer.parseInt(date.group(3));
        if (year < EARLIEST || year > LATEST) {
            throw new IllegalArgumentException(Wording.quoted(written) + " lies too far away. Check the year.");
        }
        try {
            if (date.group(1) == null) {
                return PartialDate.ofYear(year);
            }
            int month = Integer.parseInt(date.group(1));
            return date.group(2) == null ? PartialDate.of(YearMonth.of(year, month))
                    : PartialDate.of(LocalDate.of(year, month, Integer.parseInt(date.group(2))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Wording.quoted(written) + " is not a day of the calendar. Write the"
                    + " month, then the day, then the year.", e);
        }
    }

    @Override
    public String hint() {
        return "mm/dd/yyyy";
    }
}
