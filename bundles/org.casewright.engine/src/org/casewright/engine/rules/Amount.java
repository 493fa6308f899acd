package org.casewright.engine.rules;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An amount as it was written, and normalized so that amounts of one dimension compare by number.
 *
 * @param value the number as written
 * @param unit the unit as written, such as {@code mg per day}; empty for a plain number
 * @param normal the number in the canonical unit of the dimension
 * @param dimension what it is an amount of
 * @param span the calendar period that it is; null where it is none, or none of whole days or months
 */
public record Amount(BigDecimal value, String unit, BigDecimal normal, Dimension dimension, Span span) {

    /** A normal number of this dimension in the unit of this amount, such as a sum in mg per day. */
    public BigDecimal inUnit(BigDecimal normalNumber) {
        BigDecimal number = normal.signum() == 0 ? normalNumber
                : normalNumber.multiply(value).divide(normal, MathContext.DECIMAL64);
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The fewest days of a calendar period; of a rate, the least that it can be in seven years. */
    BigDecimal least() {
        return span != null ? BigDecimal.valueOf(span.shortest()) : scaled(SHORTEST_YEAR);
    }

    /** The most days of a calendar period; of a rate, the most that it can be in seven years. */
    BigDecimal most() {
        return span != null ? BigDecimal.valueOf(span.longest()) : scaled(LONGEST_YEAR);
    }

    /** A rate per week is one per 365 to 366 days sevenfold; a rate per year is taken by seven years. */
    private BigDecimal scaled(BigDecimal daysOfYear) {
        return switch (dimension.per()) {
            case "week" -> normal.multiply(daysOfYear);
            case "year" -> normal.multiply(WEEK);
            default -> normal;
        };
    }

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal SHORTEST_YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal LONGEST_YEAR = BigDecimal.valueOf(366);
}
