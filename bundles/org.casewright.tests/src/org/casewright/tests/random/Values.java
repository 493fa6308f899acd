package org.casewright.tests.random;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;

import org.casewright.model.PartialDate;
import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Operator;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Unit;
import org.casewright.model.imrcase.Measure;

/** Values, days and units around what a comparison asks for. */
final class Values {

    private static final Map<String, String> OTHER_UNITS = Map.of("mg", "g", "g", "mg", "weeks", "days", "week", "days",
            "months", "weeks", "days", "weeks", "years", "months", "times", "visits", "visits", "sessions");

    private final Dice dice;
    private final Map<Parameter, Quantity> arguments;

    Values(Dice dice, Map<Parameter, Quantity> arguments) {
        this.dice = dice;
        this.arguments = arguments;
    }

    Quantity resolve(Quantity quantity) {
        return quantity.getParameter() == null ? quantity : arguments.get(quantity.getParameter());
    }

    /** A number that the comparison holds for, or one about its bound. */
    BigDecimal number(Comparison comparison, boolean kind) {
        BigDecimal bound = resolve(comparison.getBound()).getAmount();
        BigDecimal step = dice.chance(0.2) ? new BigDecimal("0.5") : BigDecimal.ONE;
        BigDecimal steps = step.multiply(new BigDecimal(kind ? dice.below(3) : dice.between(-2, 2)));
        boolean up = isUpwards(comparison.getOperator());
        boolean strict = comparison.getOperator() == Operator.MORE_THAN
                || comparison.getOperator() == Operator.LESS_THAN;
        BigDecimal away = kind && strict ? steps.add(step) : steps;
        BigDecimal number = comparison.getOperator() == Operator.EXACTLY && kind ? bound
                : up ? bound.add(away) : bound.subtract(away);
        return number.max(BigDecimal.ZERO);
    }

    static boolean isUpwards(Operator operator) {
        return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN || operator == Operator.BETWEEN;
    }

    Measure measure(Comparison comparison, boolean kind) {
        return measure(number(comparison, kind), resolve(comparison.getBound()).getUnit(), kind);
    }

    Measure measure(BigDecimal amount, Unit unit, boolean kind) {
        Measure measure = Draft.FACTORY.createMeasure();
        measure.setAmount(amount);
        measure.setUnit(unit(unit));
        if (!kind && dice.chance(0.3)) {
            measure.setUpTo(amount.add(new BigDecimal(dice.between(1, 3))));
        }
        return kind || dice.chance(0.7) ? measure : inOtherUnit(measure, unit);
    }

    static String unit(Unit unit) {
        if (unit == null) {
            return null;
        }
        String number = unit.getPerAmount() == null ? "" : unit.getPerAmount().toPlainString() + " ";
        return unit.getPer() == null ? unit.getName() : unit.getName() + " per " + number + unit.getPer();
    }

    private Measure inOtherUnit(Measure measure, Unit unit) {
        String name = unit == null ? "" : unit.getName();
        String other = dice.chance(0.7) ? OTHER_UNITS.getOrDefault(name, "")
                : dice.pick("", "points", "mg", "%", "visits", "treatments", "times");
        if ("mg".equals(name) && "g".equals(other)) {
            measure.setAmount(measure.getAmount().movePointLeft(3));
            measure.setUpTo(measure.getUpTo() == null ? null : measure.getUpTo().movePointLeft(3));
        }
        boolean rate = unit != null && unit.getPer() != null;
        String per = "per " + dice.pick("day", "week", "month", "2 weeks", "year");
        measure.setUnit(rate ? (other + " " + per).strip() : other);
        return measure;
    }

    /** The day that lies a period before another. */
    LocalDate back(LocalDate day, Quantity time) {
        Quantity quantity = resolve(time);
        int number = quantity.getAmount().setScale(0, RoundingMode.DOWN).intValue();
        String unit = quantity.getUnit() == null ? "days" : quantity.getUnit().getName();
        return day.minus(switch (unit.charAt(0)) {
            case 'w' -> Period.ofWeeks(number);
            case 'm' -> Period.ofMonths(number);
            case 'y' -> Period.ofYears(number);
            default -> Period.ofDays(number);
        });
    }

    /** A day so long before another that the comparison holds, or one about that day. */
    LocalDate before(LocalDate day, Comparison comparison, boolean kind) {
        LocalDate bound = back(day, comparison.getBound());
        if (!kind) {
            return bound.plusDays(dice.between(-2, 2));
        }
        int days = dice.pick(1, 2, 30);
        return isUpwards(comparison.getOperator()) ? bound.minusDays(days) : bound.plusDays(days);
    }

    /** The day as records know it: mostly to the day, sometimes to the month or year, sometimes not at all. */
    PartialDate known(LocalDate day, boolean kind) {
        if (kind || dice.chance(0.6)) {
            return PartialDate.of(day);
        }
        return switch (dice.below(6)) {
            case 0 -> PartialDate.ofYear(day.getYear());
            case 1 -> null;
            default -> PartialDate.of(YearMonth.from(day));
        };
    }
}
