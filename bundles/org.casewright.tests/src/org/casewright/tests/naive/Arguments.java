package org.casewright.tests.naive;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Operator;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Quantity;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the parameters of a definition stand for, and comparisons with bounds that may be parameters. */
record Arguments(Map<Parameter, Quantity> values) {

    static final Arguments NONE = new Arguments(Map.of());

    /** The arguments of a definition that is referred to from where these ones hold. */
    Arguments passedOn(List<Parameter> parameters, List<Quantity> arguments) {
        Map<Parameter, Quantity> passed = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            passed.put(parameters.get(i), resolve(arguments.get(i)));
        }
        return new Arguments(passed);
    }

    Quantity resolve(Quantity quantity) {
        return quantity.getParameter() == null ? quantity : values.get(quantity.getParameter());
    }

    /** Whether a value is as asked for; a unit that does not fit leaves that unknown. */
    Answer compare(Amount value, Comparison comparison) {
        return compare(value, comparison, false);
    }

    /** The same for doses, which are per day unless they say something else. */
    Answer compareDaily(Amount value, Comparison comparison) {
        return compare(value.daily(), comparison, true);
    }

    private Answer compare(Amount value, Comparison comparison, boolean daily) {
        if (comparison.getOperator() == Operator.BETWEEN) {
            return compare(value, Operator.AT_LEAST, lower(comparison), daily)
                    .and(compare(value, Operator.AT_MOST, comparison.getUpper(), daily));
        }
        return compare(value, comparison.getOperator(), comparison.getBound(), daily);
    }

    /** The lower end of a range, which has the unit of the upper one where it has none of its own. */
    private Quantity lower(Comparison comparison) {
        Quantity bound = resolve(comparison.getBound());
        Quantity upper = resolve(comparison.getUpper());
        if (bound.getUnit() != null || upper.getUnit() == null) {
            return bound;
        }
        Quantity completed = EcoreUtil.copy(bound);
        completed.setUnit(EcoreUtil.copy(upper.getUnit()));
        return completed;
    }

    private Answer compare(Amount value, Operator operator, Quantity quantity, boolean daily) {
        Amount bound = Amount.of(resolve(quantity));
        Based one = value.based();
        Based other = (daily ? bound.daily() : bound).based();
        Range number = one.comparableTo(other);
        return number == null ? Answer.UNKNOWN : number.is(operator, other.comparableTo(one));
    }

    /** Whether the time from one moment to a later one is as asked for. */
    Answer elapsed(Span since, Span until, Comparison comparison) {
        boolean range = comparison.getOperator() == Operator.BETWEEN;
        Span bound = back(until, range ? lower(comparison) : comparison.getBound());
        return switch (comparison.getOperator()) {
            case AT_LEAST -> since.notAfter(bound);
            case MORE_THAN -> since.before(bound);
            case AT_MOST -> bound.notAfter(since);
            case LESS_THAN -> bound.before(since);
            case EXACTLY -> since.notAfter(bound).and(bound.notAfter(since));
            case BETWEEN -> since.notAfter(bound).and(back(until, comparison.getUpper()).notAfter(since));
        };
    }

    /** Whether something was within the last so long. */
    Answer within(Span moment, Span until, Quantity time) {
        return notBefore(moment, until, time).and(moment.notAfter(until));
    }

    /** Whether something was not before the last so long. */
    Answer notBefore(Span moment, Span until, Quantity time) {
        return back(until, time).notAfter(moment);
    }

    private Span back(Span until, Quantity time) {
        Quantity quantity = resolve(time);
        int number = quantity.getAmount().intValue();
        String unit = quantity.getUnit() == null ? "" : quantity.getUnit().getName();
        return switch (unit) {
            case "day", "days" -> until.minus(Period.ofDays(number));
            case "week", "weeks" -> until.minus(Period.ofWeeks(number));
            case "month", "months" -> until.minus(Period.ofMonths(number));
            case "year", "years" -> until.minus(Period.ofYears(number));
            default -> Span.UNSTATED;
        };
    }
}
