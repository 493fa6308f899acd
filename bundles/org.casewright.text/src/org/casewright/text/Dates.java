package org.casewright.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates of American clinical prose: 10-13-16, 10/13/2016, October 13, 2016, Oct. 2016, 2016-10-13.
 * What is no day of the calendar is not found.
 */
public final class Dates {

    private static final String MONTH = "(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    /** Not inside a longer number or fraction: 10/325/30 is a strength. */
    private static final String ALONE = "(?<![\\p{L}\\p{Nd}./-])";
    private static final String END = "(?![\\p{L}\\p{Nd}]|[./-]\\p{Nd})";

    private static final Pattern NUMERIC = Pattern.compile(
            ALONE + "(?<month>\\d{1,2})(?<sep>[-/])(?<day>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d{2})" + END);
    private static final Pattern ISO = Pattern.compile(
            ALONE + "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})" + END);
    private static final Pattern WORDS = Phrases.pattern("\\b" + MONTH
            + " (?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,? )?(?:of )?(?<year>\\d{4})" + END);

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Dates() {
    }

    /** All dates, in the order of the text. */
    public static List<DateMention> find(String text) {
        List<DateMention> found = new ArrayList<>();
        for (Pattern pattern : List.of(NUMERIC, ISO, WORDS)) {
            Matcher date = pattern.matcher(text);
            while (date.find()) {
                read(date, pattern == WORDS, found);
            }
        }
        found.sort((a, b) -> Integer.compare(a.span().offset(), b.span().offset()));
        return found;
    }

    private static void read(Matcher date, boolean inWords, List<DateMention> found) {
        Span span = Span.of(date.toMatchResult());
        int month = inWords ? month(date.group("name")) : Integer.parseInt(date.group("month"));
        try {
            YearMonth known = YearMonth.of(year(date.group("year")), month);
            if (date.group("day") == null) {
                found.add(new DateMention(span, known.atDay(1), known.atEndOfMonth()));
            } else {
                LocalDate day = LocalDate.of(known.getYear(), month, Integer.parseInt(date.group("day")));
                found.add(new DateMention(span, day, day));
            }
        } catch (DateTimeException e) {
            return; // 13/45/2016 looks like a date and is none
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    /** Of two digits the first half of a century is this one's: a claim of 2049 is as far as one of 1950. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }
}
