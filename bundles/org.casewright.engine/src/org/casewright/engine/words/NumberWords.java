package org.casewright.engine.words;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Evidence;
import org.casewright.engine.evaluate.Known;
import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Range;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;
import org.casewright.engine.snapshot.Patient;

/** Verdicts that rest on a number, told with the number. */
final class NumberWords {

    private NumberWords() {
    }

    /** A clause; empty where the criterion compares no number, or where the number is not known. */
    static String of(CriterionVerdict leaf, Item item, CaseSnapshot snapshot) {
        return switch (leaf.criterion().condition()) {
            case Condition.Requested requested -> requested(requested, leaf, item);
            case Condition.Age age -> age(age.comparison(), snapshot.patient(), item);
            case Condition.FindingCount count -> counted(leaf, count.comparison(),
                    English.or(Requirements.labels(count.concepts())));
            case Condition.ServiceCount count -> total(leaf, count);
            case Condition.SumTest sum -> sum(leaf, sum);
            case Condition.Relief relief -> relief(leaf);
            case Condition.Interval interval -> interval(leaf, snapshot);
            default -> "";
        };
    }

    private static String requested(Condition.Requested requested, CriterionVerdict leaf, Item item) {
        Range asked = switch (requested.amount()) {
            case QUANTITY -> item.quantity();
            case FREQUENCY -> item.frequency();
            case DURATION -> item.duration();
            case DOSE -> item.dose();
        };
        if (asked == null) {
            return "";
        }
        String together = requested.sources().isEmpty() || leaf.known() == null
                ? "the request is for " + FactWords.range(asked)
                : "together with what else is asked for, the request comes to "
                        + inUnitOf(leaf.known().low(), requested.comparison().bound());
        return together + judged(requested.comparison());
    }

    /** {@code , where the guideline allows no more than four injections}. */
    private static String judged(Comparison comparison) {
        return ", where the guideline " + (Bounds.limits(comparison) ? "allows " : "asks for ") + Bounds.of(comparison);
    }

    private static String age(Comparison comparison, Patient patient, Item item) {
        int age = patient.youngest(item.reference());
        return age != Patient.UNSTATED && age == patient.oldest(item.reference())
                ? "the injured worker is " + age + " years old" + judged(comparison) : "";
    }

    private static String counted(CriterionVerdict leaf, Comparison comparison, String label) {
        if (leaf.known() == null) {
            return "";
        }
        String number = English.number(leaf.known().low());
        boolean one = leaf.known().low().compareTo(BigDecimal.ONE) == 0;
        return "the record shows " + number + " " + (one ? label : English.plural(label)) + judged(comparison);
    }

    private static String total(CriterionVerdict leaf, Condition.ServiceCount count) {
        if (leaf.known() == null) {
            return "";
        }
        String window = count.window() == null ? "" : " in the " + Scopes.span(count.window()) + " before the request";
        return "the count of " + English.or(Requirements.labels(count.concepts())) + window + " comes to "
                + inUnitOf(leaf.known().low(), count.comparison().bound()) + judged(count.comparison());
    }

    private static String sum(CriterionVerdict leaf, Condition.SumTest test) {
        if (leaf.known() == null) {
            return "";
        }
        Known known = leaf.known();
        boolean exact = known.isExact();
        String label = test.sum().label().isEmpty() ? test.sum().name() : test.sum().label();
        return "the " + label + " comes to " + (exact ? "" : "at least ")
                + inUnitOf(known.low(), test.comparison().bound()) + judged(test.comparison());
    }

    private static String relief(CriterionVerdict leaf) {
        for (Evidence evidence : leaf.evidence()) {
            Fact fact = evidence.fact();
            if (fact.course() != null && fact.course().relief() != null) {
                String time = fact.course().reliefDuration() == null ? ""
                        : " for " + FactWords.range(fact.course().reliefDuration());
                return "the last treatment gave relief of " + FactWords.range(fact.course().relief()) + time;
            }
        }
        return "";
    }

    private static String interval(CriterionVerdict leaf, CaseSnapshot snapshot) {
        List<Fact> given = leaf.evidence().stream().map(Evidence::fact).filter(Fact::isGiven).toList();
        if (given.isEmpty()) {
            return "";
        }
        Fact last = given.getLast();
        String when = Dates.when(last.date());
        return when.isEmpty() ? ""
                : "the last " + snapshot.concepts().get(last.concept()).label() + " was given " + when;
    }

    /** A number in the canonical unit of a bound, as an amount in the bound's own unit. */
    static String inUnitOf(BigDecimal canonical, Amount bound) {
        if (bound.normal().signum() == 0 || bound.value().signum() == 0) {
            return Bounds.digits(canonical);
        }
        return Bounds.amount(new Amount(bound.inUnit(canonical), bound.unit(), canonical, bound.dimension(), null));
    }
}
