package org.casewright.engine.evaluate;

import java.math.BigDecimal;

import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Truth;

/**
 * A number as far as it is known, in the canonical unit of what it is compared with.
 *
 * @param low what it is at least
 * @param high what it is at most; null where nothing limits it
 */
public record Known(BigDecimal low, BigDecimal high) {

    static final Known ZERO = exactly(0);

    /** A number that is not negative, and of which nothing else is known. */
    static final Known NOTHING = new Known(BigDecimal.ZERO, null);

    static Known exactly(long number) {
        return new Known(BigDecimal.valueOf(number), BigDecimal.valueOf(number));
    }

    static Known between(long low, long high) {
        return new Known(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** An amount; nothing is known of it where it is null or is no amount of the dimension. */
    static Known of(Range amount, Dimension dimension) {
        return amount == null || !amount.dimension().isSummedWith(dimension) ? NOTHING
                : new Known(amount.from().normal(), amount.to().normal());
    }

    /** Whether the number is known, and not only its limits. */
    public boolean isExact() {
        return high != null && low.compareTo(high) == 0;
    }

    Known plus(Known other) {
        return new Known(low.add(other.low), high == null || other.high == null ? null : high.add(other.high));
    }

    Known orLess() {
        return new Known(BigDecimal.ZERO, high);
    }

    Truth test(Comparison comparison) {
        return comparison.test(low, high);
    }
}
