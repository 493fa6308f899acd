package org.casewright.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How often and how long: "two times a week for 4 weeks".
 *
 * @param span the words
 * @param times how often in a period
 * @param period day, week or month
 * @param duration how many of {@code durationUnit}
 * @param durationUnit day, week or month
 */
public record Schedule(Span span, BigDecimal times, String period, BigDecimal duration, String durationUnit) {

    /** How often in all; empty where period and duration have different units. */
    public Optional<BigDecimal> total() {
        return period.equals(durationUnit) ? Optional.of(times.multiply(duration)) : Optional.empty();
    }
}
