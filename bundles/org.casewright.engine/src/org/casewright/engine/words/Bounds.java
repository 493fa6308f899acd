package org.casewright.engine.words;

import java.math.BigDecimal;
import java.util.Set;

import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Operator;

/** Amounts and what is asked of them, in words. */
public final class Bounds {

    /** Measures that stay in digits, as clinical prose has them. */
    private static final Set<String> DIGITS = Set.of("%", "mg", "mcg", "g", "ml", "cc", "degrees", "degree", "points",
            "point", "mm", "cm");

    private Bounds() {
    }

    /** {@code at least six weeks}, {@code more than 50%}, {@code between two and four levels}. */
    public static String of(Comparison comparison) {
        String bound = amount(comparison.bound());
        return switch (comparison.operator()) {
            case AT_LEAST -> "at least " + bound;
            case MORE_THAN -> "more than " + bound;
            case AT_MOST -> "no more than " + bound;
            case LESS_THAN -> "less than " + bound;
            case EXACTLY -> "exactly " + bound;
            case BETWEEN -> "between " + lower(comparison.bound(), comparison.upper()) + " and "
                    + amount(comparison.upper());
        };
    }

    /** Whether it asks that something be small rather than large. */
    static boolean limits(Comparison comparison) {
        return comparison.operator() == Operator.AT_MOST || comparison.operator() == Operator.LESS_THAN;
    }

    /** {@code six weeks}, {@code 50%}, {@code 120 mg per day}. */
    public static String amount(Amount amount) {
        String[] unit = amount.unit().split(" ", 2);
        String number = number(amount);
        if (amount.unit().isEmpty()) {
            return number;
        }
        String name = fit(unit[0], amount.value());
        String rest = unit.length > 1 ? " " + unit[1] : "";
        return number + (unit[0].equals("%") ? "" : " ") + name + rest;
    }

    /** The lower end of a range, without the unit where the upper end says it. */
    private static String lower(Amount bound, Amount upper) {
        return bound.unit().equals(upper.unit()) ? number(bound) : amount(bound);
    }

    private static String number(Amount amount) {
        String unit = amount.unit().split(" ", 2)[0];
        return DIGITS.contains(unit) ? digits(amount.value()) : English.number(amount.value());
    }

    static String digits(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** The unit in the number that its amount asks for. */
    private static String fit(String unit, BigDecimal value) {
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        if (unit.length() < 4 || unit.equals("mmHg")) {
            return unit;
        }
        if (one) {
            return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        }
        return unit.endsWith("s") ? unit : unit + "s";
    }
}
