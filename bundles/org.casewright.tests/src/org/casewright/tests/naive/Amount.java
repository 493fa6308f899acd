package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Unit;
import org.casewright.model.imrcase.Measure;

/**
 * An amount with the words of its unit: so many of a name, and where it is a rate, per so many of another.
 *
 * @param per empty where the amount is not per anything
 */
record Amount(Range number, String name, BigDecimal perNumber, String per) {

    static Amount of(Quantity quantity) {
        Unit unit = quantity.getUnit();
        Range number = Range.exactly(quantity.getAmount());
        if (unit == null) {
            return new Amount(number, "", BigDecimal.ONE, "");
        }
        BigDecimal perNumber = unit.getPerAmount() == null ? BigDecimal.ONE : unit.getPerAmount();
        return new Amount(number, text(unit.getName()), perNumber, text(unit.getPer()));
    }

    /** Reads the unit of a case: "mg", "mg per day", "visits per 2 weeks". */
    static Amount of(Measure measure) {
        String[] parts = text(measure.getUnit()).trim().split("\\s*\\bper\\s+", 2);
        String per = parts.length == 1 ? "" : parts[1];
        String[] perParts = per.split("\\s+");
        boolean numbered = perParts.length == 2;
        return new Amount(Range.of(measure), parts[0], numbered ? new BigDecimal(perParts[0]) : BigDecimal.ONE,
                numbered ? perParts[1] : per);
    }

    /** A dose that is not said to be per anything is per day. */
    Amount daily() {
        return per.isEmpty() ? new Amount(number, name, BigDecimal.ONE, "day") : this;
    }

    Based based() {
        Based amount = Based.of(number, name);
        if (per.isEmpty()) {
            return amount;
        }
        return amount.per(Based.of(Range.exactly(perNumber), per));
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    static BigDecimal divide(BigDecimal number, BigDecimal by) {
        return number == null ? null : number.divide(by, MathContext.DECIMAL128);
    }

    static boolean isPlural(String many, String one) {
        String plural = many.toLowerCase(Locale.ROOT);
        return plural.equals(one + "s") || plural.equals(one + "es");
    }
}
