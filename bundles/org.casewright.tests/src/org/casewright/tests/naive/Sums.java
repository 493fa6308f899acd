package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.FactorBand;
import org.casewright.model.guideline.FactorRow;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.Standing;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.TreatmentState;

/** A sum of daily doses, each times its factor. */
record Sums(SumDefinition sum, Comparison lasting, Scene scene) {

    static Standing of(Reference reference, SumDefinition sum, Scene scene) {
        return new Sums(sum, reference.getLasting(), scene).standing(reference.getComparison());
    }

    private Standing standing(Comparison comparison) {
        Treatments treatments = new Treatments(sum.getSubject(), Scope.ANYWHERE, scene);
        if (sum.isCurrent() && !current().isEmpty() && treatments.never()) {
            return Standing.CONFLICTING;
        }
        Amount total = new Amount(total(treatments), sum.getUnit().getName(), BigDecimal.ONE, "");
        return scene.arguments().compareDaily(total, comparison).standing(treatments.unknown());
    }

    private Range total(Treatments treatments) {
        Range total = Range.ZERO;
        if (sum.isCurrent()) {
            for (Fact fact : current()) {
                if (!standsInFor(fact)) {
                    total = total.plus(counted(fact));
                }
            }
        }
        if (asksForOne() && lasting == null) {
            boolean known = scene.item().getDose() != null || !sum.isCurrent()
                    || current().stream().noneMatch(this::isSame);
            return known ? total.plus(weighted(requestedDose(), scene.service())) : total;
        }
        boolean nothingSaid = sum.isCurrent() && current().isEmpty() && !treatments.never();
        return nothingSaid || !sum.isCurrent() && !asksForOne() ? Range.ANY_AMOUNT : total;
    }

    private List<Fact> current() {
        List<Fact> current = new ArrayList<>();
        for (Fact fact : scene.facts()) {
            if (fact.isIn(TreatmentState.ONGOING) && fact.says(FindingStatus.PRESENT)
                    && Vocabularies.isA(fact.concept(), sum.getSubject())) {
                current.add(fact);
            }
        }
        return current;
    }

    private boolean asksForOne() {
        return sum.isRequested() && scene.asksFor(sum.getSubject());
    }

    /** A refill is no second dose: what is asked for takes the place of what is taken. */
    private boolean standsInFor(Fact fact) {
        return asksForOne() && lasting == null && scene.item().getDose() != null && isSame(fact);
    }

    private boolean isSame(Fact fact) {
        return fact.concept() == scene.service();
    }

    private Range counted(Fact fact) {
        Range dose = weighted(dose(fact), fact.concept());
        Answer counts = lasting == null ? Answer.YES
                : scene.arguments().elapsed(fact.date(), scene.reference(), lasting);
        return switch (counts) {
            case YES -> dose;
            case NO -> Range.ZERO;
            case UNKNOWN -> new Range(BigDecimal.ZERO, dose.high());
        };
    }

    private Amount requestedDose() {
        Measure dose = scene.item().getDose();
        return dose == null ? null : Amount.of(dose);
    }

    /** Null where the record does not say how much. */
    private static Amount dose(Fact fact) {
        if (!(fact.finding() instanceof Medication medication)) {
            return null;
        }
        if (medication.getDailyDose() != null) {
            return Amount.of(medication.getDailyDose());
        }
        if (medication.getStrength() == null || medication.getUnitsPerDay() == null) {
            return null;
        }
        Amount strength = Amount.of(medication.getStrength());
        return new Amount(Based.times(strength.number(), medication.getUnitsPerDay()), strength.name(), BigDecimal.ONE,
                "");
    }

    private Range weighted(Amount dose, Concept drug) {
        Range number = dose == null ? null : inUnitOfSum(dose);
        if (number == null) {
            return Range.ANY_AMOUNT;
        }
        if (sum.getFactors() == null) {
            return number;
        }
        FactorRow row = row(drug);
        return row == null ? Range.ANY_AMOUNT
                : new Range(times(number.low(), row), times(number.high(), row));
    }

    /** Null where the unit is not one of the sum's kind. */
    private Range inUnitOfSum(Amount dose) {
        Based one = dose.daily().based();
        Based unit = new Amount(Range.exactly(BigDecimal.ONE), sum.getUnit().getName(), BigDecimal.ONE, "").daily()
                .based();
        Range number = one.comparableTo(unit);
        BigDecimal factor = number == null ? null : unit.comparableTo(one).low();
        return number == null ? null
                : new Range(Amount.divide(number.low(), factor), Amount.divide(number.high(), factor));
    }

    private FactorRow row(Concept drug) {
        FactorRow nearest = null;
        for (FactorRow row : sum.getFactors().getRows()) {
            int steps = steps(drug, row);
            if (steps >= 0 && (nearest == null || steps < steps(drug, nearest))) {
                nearest = row;
            }
        }
        return nearest;
    }

    private static int steps(Concept drug, FactorRow row) {
        return Vocabularies.steps(drug, row.getDrug(), Concept::getParents);
    }

    private BigDecimal times(BigDecimal dose, FactorRow row) {
        return dose.multiply(row.getFactor() == null ? bandFactor(dose, row) : row.getFactor());
    }

    private BigDecimal bandFactor(BigDecimal dose, FactorRow row) {
        for (FactorBand band : row.getBands()) {
            if (band.getLimit() == null || dose.compareTo(inUnitOfSum(Amount.of(band.getLimit())).low()) <= 0) {
                return band.getFactor();
            }
        }
        throw new IllegalStateException("The factors of " + row.getDrug().getName() + " end below " + dose + ".");
    }
}
