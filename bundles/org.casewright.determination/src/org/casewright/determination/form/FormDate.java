package org.casewright.determination.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.PartialDate;

/** Dates as the form writes them: 03/17/2014, or 03/2014 or 2014 where less is known. */
public final class FormDate {

    private static final Pattern FORM = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");

    private FormDate() {
    }

    public static String print(PartialDate date) {
        String[] parts = date.toString().split("-");
        return switch (parts.length) {
        case 3 -> parts[1] + "/" + parts[2] + "/" + parts[0];
        case 2 -> parts[1] + "/" + parts[0];
        default -> parts[0];
        };
    }

    /** Empty where the text is not a date of the calendar; white space in it does not count. */
    public static Optional<PartialDate> read(String text) {
        Matcher form = FORM.matcher(Squeezed.of(text));
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.valueOf(iso(form)));
        } catch (IllegalArgumentException notOfTheCalendar) {
            return Optional.empty();
        }
    }

    private static String iso(Matcher form) {
        StringBuilder iso = new StringBuilder(form.group(3));
        boolean day = form.group(1) != null;
        if (form.group(2) != null) {
            iso.append('-').append(twoDigits(form.group(day ? 1 : 2)));
        }
        if (day) {
            iso.append('-').append(twoDigits(form.group(2)));
        }
        return iso.toString();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
