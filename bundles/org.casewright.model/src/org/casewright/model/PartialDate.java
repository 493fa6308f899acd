package org.casewright.model;

import java.util.regex.Pattern;

/**
 * A calendar date known to the day, the month or the year.
 *
 * @param iso the date as ISO writes it: {@code 2014-03-17}, {@code 2014-03} or {@code 2014}
 */
public record PartialDate(String iso) {

    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!ISO.matcher(iso).matches()) {
            throw new IllegalArgumentException("Not a date: '" + iso + "'. Write 2014-03-17, 2014-03 or 2014.");
        }
    }

    /** Reads what {@link #toString()} writes. EMF finds this method by its name. */
    public static PartialDate valueOf(String iso) {
        return new PartialDate(iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
