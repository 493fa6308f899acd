package org.casewright.workbench.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.PartialDate;
import org.casewright.model.Wording;

/**
 * A date as letters of the field write it, or as files do: {@code 3/17/2014}, {@code 03/2014}, {@code 2014},
 * {@code 2014-03-17}. Shown as {@code 03/17/2014}.
 */
public final class DateConversion implements Conversion {

    private static final Pattern AMERICAN = Pattern.compile("(?:(\\d{1,2})[/-])?(?:(\\d{1,2})[/-])?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{2}");

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
        throw new IllegalArgumentException(SHORT_YEAR.matcher(date).matches()
                ? "Write the year of " + Wording.quoted(date) + " with four figures."
                : Wording.quoted(date) + " is not a date. Write 3/17/2014, or 3/2014 or 2014 where less is known.");
    }

    private static PartialDate american(String written, Matcher date) {
        int year = Integer.parseInt(date.group(3));
        try {
            if (date.group(1) == null) {
                return PartialDate.ofYear(year);
            }
            int month = Integer.parseInt(date.group(1));
            return date.group(2) == null ? PartialDate.of(YearMonth.of(year, month))
                    : PartialDate.of(LocalDate.of(year, month, Integer.parseInt(date.group(2))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Wording.quoted(written) + " is not a day of the calendar: month, day and"
                    + " year are written in this order.", e);
        }
    }

    @Override
    public String hint() {
        return "mm/dd/yyyy";
    }
}
