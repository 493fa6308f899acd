package org.casewright.tests.naive;

import java.math.BigDecimal;

import org.casewright.model.guideline.Operator;
import org.casewright.model.imrcase.Measure;

/**
 * A number that is known to lie between two others.
 *
 * @param high null where there is no upper limit
 */
record Range(BigDecimal low, BigDecimal high) {

    static final Range ZERO = exactly(BigDecimal.ZERO);
    static final Range ANY_AMOUNT = new Range(BigDecimal.ZERO, null);

    static Range exactly(BigDecimal number) {
        return new Range(number, number);
    }

    static Range upTo(BigDecimal number) {
        return new Range(BigDecimal.ZERO, number);
    }

    static Range of(Measure measure) {
        BigDecimal one = measure.getAmount();
        BigDecimal other = measure.getUpTo() == null ? one : measure.getUpTo();
        return new Range(one.min(other), one.max(other));
    }

    Range plus(Range other) {
        return new Range(low.add(other.low), high == null || other.high == null ? null : high.add(other.high));
    }

    Range times(Range other) {
        return new Range(low.multiply(other.low), high == null ? null : high.multiply(other.high));
    }

    boolean isExact() {
        return high != null && low.compareTo(high) == 0;
    }

    /** Compares this with a bound, which may be uncertain itself. A range is compared by its two ends. */
    Answer is(Operator operator, Range bound) {
        return switch (operator) {
            case AT_LEAST -> bound.notAbove(this);
            case MORE_THAN -> bound.below(this);
            case AT_MOST -> notAbove(bound);
            case LESS_THAN -> below(bound);
            case EXACTLY -> isExact() && bound.isExact() ? Answer.of(low.compareTo(bound.low) == 0)
                    : Answer.of(false, below(bound) == Answer.YES || bound.below(this) == Answer.YES);
            case BETWEEN -> throw new IllegalArgumentException("A range has two bounds.");
        };
    }

    private Answer below(Range other) {
        return Answer.of(high != null && high.compareTo(other.low) < 0,
                other.high != null && low.compareTo(other.high) >= 0);
    }

    private Answer notAbove(Range other) {
        return Answer.of(high != null && high.compareTo(other.low) <= 0,
                other.high != null && low.compareTo(other.high) > 0);
    }
}
