package org.casewright.engine.units;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A unit as it is written, and what it is per: {@code mg per day}, {@code visits per 2 weeks}.
 *
 * @param name empty for a plain number
 * @param perAmount how many of {@code per}; null where one
 * @param per empty where the unit is no rate
 */
public record UnitName(String name, BigDecimal perAmount, String per) {

    /** No unit at all. */
    public static final UnitName NONE = new UnitName("", null, "");

    /** A unit that is no rate, such as {@code mg}; its word need not be known. */
    public static UnitName of(String name) {
        return new UnitName(name, null, "");
    }

    /**
     * Reads a unit as cases store it.
     *
     * @param text such as {@code mg per day} or {@code test per 12 months}; null or empty for a plain number
     */
    public static UnitName parse(String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        String[] words = text.strip().split("\\s+");
        int per = Arrays.asList(words).indexOf("per");
        if (per < 0 || per == words.length - 1) {
            return of(text.strip());
        }
        String name = String.join(" ", Arrays.copyOfRange(words, 0, per));
        if (per == words.length - 3 && words[per + 1].matches("\\d{1,6}(\\.\\d{1,6})?")) {
            return new UnitName(name, new BigDecimal(words[per + 1]), words[per + 2]);
        }
        return new UnitName(name, null, String.join(" ", Arrays.copyOfRange(words, per + 1, words.length)));
    }

    /** The unit as it is written. */
    public String text() {
        if (per.isEmpty()) {
            return name;
        }
        return (name.isEmpty() ? "" : name + " ") + "per "
                + (perAmount == null ? "" : perAmount.toPlainString() + " ") + per;
    }

    /** The same unit by the day, unless it is a rate already. */
    public UnitName perDay() {
        return isRate() || name.isEmpty() ? this : new UnitName(name, null, "day");
    }

    boolean isRate() {
        return !per.isEmpty();
    }
}
