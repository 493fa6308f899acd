package org.casewright.engine.rules;

import java.math.BigDecimal;

/**
 * What a criterion asks of a value.
 *
 * @param operator how the value is compared
 * @param bound what it is compared with; the lower end of a range
 * @param upper the upper end of a range; null unless the operator is {@link Operator#BETWEEN}
 */
public record Comparison(Operator operator, Amount bound, Amount upper) {

    /** Compares a measured amount; unknown where its unit does not fit, or where its range lies on both sides. */
    public Truth test(Range measured) {
        if (!measured.dimension().fits(bound.dimension())) {
            return Truth.UNKNOWN;
        }
        return measured.dimension().isNormalizedAs(bound.dimension())
                && (upper == null || upper.dimension().isNormalizedAs(bound.dimension()))
                        ? test(measured.from().normal(), measured.to().normal()) : testAcrossFamilies(measured);
    }

    /**
     * Compares a number that lies between two.
     *
     * @param low the lower end, in the canonical unit of the bound
     * @param high the upper end; null where nothing limits it
     */
    public Truth test(BigDecimal low, BigDecimal high) {
        return switch (operator) {
            case AT_LEAST -> atLeast(low, high, bound.normal(), bound.normal());
            case MORE_THAN -> moreThan(low, high, bound.normal(), bound.normal());
            case AT_MOST -> moreThan(low, high, bound.normal(), bound.normal()).not();
            case LESS_THAN -> atLeast(low, high, bound.normal(), bound.normal()).not();
            case BETWEEN -> atLeast(low, high, bound.normal(), bound.normal())
                    .and(moreThan(low, high, upper.normal(), upper.normal()).not());
            case EXACTLY -> atLeast(low, high, bound.normal(), bound.normal())
                    .and(moreThan(low, high, bound.normal(), bound.normal()).not());
        };
    }

    /** Compares the time that has passed between two dates with the calendar period of this comparison. */
    public Truth elapsed(Days start, Days end) {
        if (bound.span() == null) {
            return Truth.UNKNOWN;
        }
        return switch (operator) {
            case AT_LEAST -> lasted(bound.span(), start, end);
            case MORE_THAN -> outlasted(bound.span(), start, end);
            case AT_MOST -> outlasted(bound.span(), start, end).not();
            case LESS_THAN -> lasted(bound.span(), start, end).not();
            case BETWEEN -> lasted(bound.span(), start, end).and(outlasted(upper.span(), start, end).not());
            case EXACTLY -> lasted(bound.span(), start, end).and(outlasted(bound.span(), start, end).not());
        };
    }

    /** Days against months, weeks against years: they differ in length, so some comparisons stay open. */
    private Truth testAcrossFamilies(Range measured) {
        BigDecimal low = measured.from().least();
        BigDecimal high = measured.to().most();
        Truth reached = atLeast(low, high, bound.least(), bound.most());
        Truth exceeded = moreThan(low, high, bound.least(), bound.most());
        return switch (operator) {
            case AT_LEAST -> reached;
            case MORE_THAN -> exceeded;
            case AT_MOST -> exceeded.not();
            case LESS_THAN -> reached.not();
            case BETWEEN -> reached.and(moreThan(low, high, upper.least(), upper.most()).not());
            case EXACTLY -> reached.and(exceeded.not());
        };
    }

    private static Truth atLeast(BigDecimal low, BigDecimal high, BigDecimal least, BigDecimal most) {
        return Truth.between(low.compareTo(most) >= 0, high == null || high.compareTo(least) >= 0);
    }

    private static Truth moreThan(BigDecimal low, BigDecimal high, BigDecimal least, BigDecimal most) {
        return Truth.between(low.compareTo(most) > 0, high == null || high.compareTo(least) > 0);
    }

    private static Truth lasted(Span span, Days start, Days end) {
        return Truth.between(start.last() <= span.before(end.first()),
                start.first() <= span.before(end.last()));
    }

    private static Truth outlasted(Span span, Days start, Days end) {
        return Truth.between(start.last() < span.before(end.first()),
                start.first() < span.before(end.last()));
    }
}
