package org.casewright.workbench.records.finding;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;

/**
 * A number with its unit, as typed: "8 points", "5-7 points", "500 mg".
 *
 * @param from the number, or the lower end
 * @param upTo the upper end; null without one
 * @param unit empty where none is written
 */
public record Amount(BigDecimal from, BigDecimal upTo, String unit) {

    private static final String NUMBER = "\\d{1,9}(?:\\.\\d{1,6})?";
    private static final Pattern WRITTEN = Pattern.compile("(" + NUMBER + ")(?:\\s*(?:-|\u2013|to|\\.\\.)\\s*(" + NUMBER
            + "))?\\s*(.{0,40})");

    /**
     * Reads what was typed.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Amount valueOf(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches() || Character.isDigit(first(written.group(3)))) {
            throw new IllegalArgumentException("\u201C" + text.strip()
                    + "\u201D is no amount. Write a number and its unit: 8 points, 5-7 points, 500 mg.");
        }
        BigDecimal upTo = written.group(2) == null ? null : new BigDecimal(written.group(2));
        return new Amount(new BigDecimal(written.group(1)), upTo, unit(written.group(3)));
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static String unit(String written) {
        String unit = written.strip();
        return switch (unit.toLowerCase(Locale.ROOT)) {
        case "\u00B0", "degree", "deg" -> "degrees";
        case "/10", "/ 10", "out of 10", "point" -> "points";
        default -> unit;
        };
    }

    /** The same as a part of a case. */
    Measure measure() {
        Measure measure = ImrcaseFactory.eINSTANCE.createMeasure();
        measure.setAmount(from);
        measure.setUpTo(upTo);
        measure.setUnit(unit.isEmpty() ? null : unit);
        return measure;
    }

    /** As {@link #valueOf} reads it. */
    @Override
    public String toString() {
        String range = upTo == null ? "" : "-" + upTo.toPlainString();
        return (from.toPlainString() + range + " " + unit).strip();
    }
}
