package org.casewright.engine.capture;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.engine.rules.Range;
import org.casewright.engine.units.UnitName;
import org.casewright.engine.units.Units;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Medication;

/** Measures of the model as ranges of normalized amounts. */
final class Measures {

    private final Units units;

    Measures(Units units) {
        this.units = units;
    }

    /** A measure; null where it is null or has no number. */
    Range range(Measure measure) {
        return measure == null ? null : range(measure, UnitName.parse(measure.getUnit()));
    }

    /** The value of a finding: of several, the first without a name; null where there is none. */
    Range value(List<Measure> values) {
        for (Measure measure : values) {
            if (measure.getName() == null || measure.getName().isEmpty()) {
                return range(measure);
            }
        }
        return null;
    }

    /** A dose by the day, also where its unit does not say so. */
    Range dailyDose(Measure dose) {
        return dose == null ? null : range(dose, UnitName.parse(dose.getUnit()).perDay());
    }

    /** The daily dose that a record states, or that follows from strength and units a day; null without either. */
    Range dailyDose(Medication medication) {
        if (medication.getDailyDose() != null) {
            return dailyDose(medication.getDailyDose());
        }
        if (medication.getStrength() == null || medication.getUnitsPerDay() == null) {
            return null;
        }
        Range strength = dailyDose(medication.getStrength());
        return strength == null ? null : times(strength, medication.getUnitsPerDay());
    }

    private Range range(Measure measure, UnitName unit) {
        if (measure.getAmount() == null) {
            return null;
        }
        BigDecimal upTo = measure.getUpTo() == null ? measure.getAmount() : measure.getUpTo();
        return new Range(units.amount(measure.getAmount().min(upTo), unit),
                units.amount(measure.getAmount().max(upTo), unit));
    }

    private Range times(Range range, BigDecimal factor) {
        UnitName unit = UnitName.parse(range.from().unit());
        return new Range(units.amount(range.from().value().multiply(factor), unit),
                units.amount(range.to().value().multiply(factor), unit));
    }
}
