package org.casewright.engine.evaluate;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Condition.SumTest;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Status;
import org.casewright.engine.rules.Sum;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Course;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;

/**
 * Judges a weighted sum of daily doses. What is known is a lower bound: a missing dose or factor leaves the sum
 * without an upper one. The dose that the item asks for takes the place of the current dose of the same drug.
 */
final class Sums {

    private final SumTest test;
    private final Sum sum;
    private final Scene scene;
    private final EvidenceList evidence = new EvidenceList();
    private boolean recorded;
    private boolean denied;

    private Sums(SumTest test, Scene scene) {
        this.test = test;
        this.sum = test.sum();
        this.scene = scene;
    }

    static CriterionVerdict judge(Criterion criterion, SumTest test, Scene scene) {
        Sums sums = new Sums(test, scene);
        Known known = sums.total();
        Truth enough = known.test(test.comparison());
        Standing standing = sums.denied && sums.recorded ? Standing.CONFLICTING
                : enough != Truth.UNKNOWN ? Standing.of(enough)
                : Searches.of(test.sum().subject().id(), scene.anywhere(), scene, sums.evidence);
        return new CriterionVerdict(criterion, standing, sums.evidence.inOrder(), List.of(), null, known);
    }

    private Known total() {
        boolean requested = isRequested(scene.item());
        Known total = Known.ZERO;
        boolean taken = false;
        for (Fact fact : scene.snapshot().about(sum.subject().id())) {
            if (isTaken(fact)) {
                recorded = true;
                boolean renewed = requested && fact.concept() == scene.item().service();
                taken |= renewed;
                total = total.plus(renewed && scene.item().dose() != null ? Known.ZERO : current(fact));
            }
        }
        if (requested && !(taken && scene.item().dose() == null)) {
            total = total.plus(weighted(scene.item().service(), scene.item().dose()));
        }
        denied = Treatments.denied(sum.subject().id(), scene.anywhere(), Bearing.OPPOSES, scene,
                evidence);
        return recorded || requested || denied ? total : Known.NOTHING;
    }

    /** A drug of the past is taken no more, whatever its course says. */
    private static boolean isTaken(Fact fact) {
        return fact.status() == Status.PRESENT && fact.course() != null
                && fact.course().state() == Course.State.ONGOING;
    }

    /** A sum over a past period has no part in what is only asked for. */
    private boolean isRequested(Item item) {
        return sum.requested() && test.lasting() == null && item.service() != Concepts.NONE
                && scene.concepts().isA(item.service(), sum.subject().id());
    }

    private Known current(Fact fact) {
        if (!sum.current()) {
            return Known.ZERO;
        }
        Truth lasted = test.lasting() == null ? Truth.TRUE
                : test.lasting().elapsed(fact.date(), scene.reference());
        if (lasted == Truth.FALSE) {
            return Known.ZERO;
        }
        Known dose = weighted(fact.concept(), fact.course().dailyDose());
        evidence.add(fact, dose.high() == null ? Bearing.VALUE_UNCLEAR
                : lasted == Truth.UNKNOWN ? Bearing.TIME_UNCLEAR : Bearing.SUPPORTS);
        return lasted == Truth.TRUE ? dose : dose.orLess();
    }

    private Known weighted(int drug, Range dose) {
        Sum.Row row = row(drug);
        if (dose == null || row == null && !sum.factors().isEmpty()) {
            return Known.NOTHING;
        }
        Dimension dimension = sum.unit().dimension();
        if (row == null || !dose.dimension().isSummedWith(dimension)) {
            return Known.of(dose, dimension);
        }
        return new Known(weighted(dose.from().normal(), row), weighted(dose.to().normal(), row));
    }

    private static BigDecimal weighted(BigDecimal dose, Sum.Row row) {
        for (Sum.Band band : row.bands()) {
            if (band.limit() == null || dose.compareTo(band.limit().normal()) <= 0) {
                return dose.multiply(band.factor());
            }
        }
        return dose.multiply(row.bands().getLast().factor());
    }

    /** The row of the drug that takes the fewest steps from the given one; null where the table has none. */
    private Sum.Row row(int drug) {
        Sum.Row found = null;
        int fewest = Integer.MAX_VALUE;
        for (Sum.Row row : sum.factors()) {
            int steps = scene.concepts().steps(drug, row.drug().id());
            if (steps != Concepts.NONE && steps < fewest) {
                found = row;
                fewest = steps;
            }
        }
        return found;
    }
}
