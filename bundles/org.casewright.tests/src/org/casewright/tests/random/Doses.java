package org.casewright.tests.random;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.TreatmentState;

/** Drugs taken, with doses about what a sum is compared with. */
final class Doses {

    private static final List<String> UNITS = List.of("mg", "mg", "mg", "mg per day", "g", "mcg", "", "tablets",
            "mg per week");

    private final Draft draft;
    private final Dice dice;
    private final Values values;

    Doses(Draft draft, Values values) {
        this.draft = draft;
        this.dice = draft.dice;
        this.values = values;
    }

    void sum(SumDefinition sum, Reference reference, boolean met) {
        BigDecimal total = values.number(reference.getComparison(), met && dice.isKind());
        int drugs = dice.between(0, 3);
        for (int i = 0; i < drugs; i++) {
            Medication medication = draft.addMedication(dice.pick(draft.world.kindsOf(sum.getSubject())));
            medication.setState(dice.isKind() ? TreatmentState.ONGOING : dice.pick(TreatmentState.values()));
            dose(medication, total.divide(new BigDecimal(drugs), 1, RoundingMode.HALF_UP));
            LocalDate start = reference.getLasting() == null ? draft.today.minusDays(dice.between(10, 400))
                    : values.before(draft.today, reference.getLasting(), dice.isKind());
            medication.setDate(values.known(start, dice.isKind()));
        }
        if (dice.chance(0.05)) {
            Concept general = dice.pick(draft.world.above(sum.getSubject(), false));
            draft.addTreatment(general, dice.pick(FindingStatus.ABSENT, FindingStatus.SEARCHED_NOT_FOUND));
        }
        if (draft.item().getDose() == null && dice.chance(0.8)) {
            draft.item().setDose(measure(new BigDecimal(dice.between(1, 40))));
        }
    }

    private void dose(Medication medication, BigDecimal share) {
        BigDecimal dose = share.divide(
                dice.pick(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("1.5"), new BigDecimal(4)), 1,
                RoundingMode.HALF_UP);
        if (dice.chance(0.7)) {
            medication.setDailyDose(dice.chance(0.95) ? measure(dose) : null);
        } else {
            medication.setStrength(strength());
            medication.setUnitsPerDay(dice.chance(0.9) ? new BigDecimal(dice.between(1, 4)) : null);
        }
    }

    private Measure strength() {
        Measure strength = Draft.FACTORY.createMeasure();
        strength.setAmount(new BigDecimal(dice.pick(5, 10, 30)));
        strength.setUnit(dice.isKind() ? "mg" : dice.pick("mg", "g", "mcg", "", "tablets"));
        return strength;
    }

    private Measure measure(BigDecimal dose) {
        Measure measure = Draft.FACTORY.createMeasure();
        measure.setAmount(dose);
        measure.setUnit(dice.isKind() ? dice.pick("mg", "mg per day") : dice.pick(UNITS));
        if (dice.chance(0.05)) {
            measure.setUpTo(dose.add(BigDecimal.TEN));
        }
        return measure;
    }
}
