package org.casewright.workbench.wizards;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of cases: {@code CM}, the year in which the application was received, and seven digits. */
public final class CaseNumbers {

    private static final Pattern FORM = Pattern.compile("CM(\\d\\d)-(\\d{7})");
    private static final int CENTURY = 100;

    private CaseNumbers() {
    }

    /** Whether a number is of the usual form. */
    public static boolean isUsual(String number) {
        return FORM.matcher(number).matches();
    }

    /** Whether a number can be the name of a file on every system. */
    public static boolean canName(String number) {
        return number.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    }

    /** A number that follows the highest of a year; the first of the year where there is none. */
    public static String next(Collection<String> known, int year) {
        int highest = 0;
        for (String number : known) {
            Matcher matcher = FORM.matcher(number);
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) == year % CENTURY) {
                highest = Math.max(highest, Integer.parseInt(matcher.group(2)));
            }
        }
        return String.format(Locale.ROOT, "CM%02d-%07d", year % CENTURY, highest + 1);
    }
}
