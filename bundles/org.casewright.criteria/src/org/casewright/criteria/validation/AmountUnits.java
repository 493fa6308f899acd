package org.casewright.criteria.validation;

import java.math.BigDecimal;
import java.util.Optional;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.units.UnitName;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Unit;

/** The units of the engine, for what stands in a file. */
@Singleton
class AmountUnits {

    @Inject
    private Units units;

    Units units() {
        return units;
    }

    /** @param unit null where a number stands without one */
    static UnitName name(Unit unit) {
        return unit == null || unit.getName() == null ? UnitName.NONE
                : new UnitName(unit.getName(), unit.getPerAmount(), unit.getPer() == null ? "" : unit.getPer());
    }

    /** That of the parameter where one stands for the amount; that of the upper end for a lower end without one. */
    static UnitName name(Quantity quantity) {
        if (Found.is(quantity.getParameter())) {
            return name(quantity.getParameter().getUnit());
        }
        boolean lowerEnd = quantity.eContainer() instanceof Comparison range && range.getBound() == quantity
                && range.getUpper() != null;
        return quantity.getUnit() == null && lowerEnd ? name(((Comparison) quantity.eContainer()).getUpper())
                : name(quantity.getUnit());
    }

    /** What it is an amount of; empty where its unit is not known. */
    Optional<Dimension> dimension(Quantity quantity) {
        return known(quantity).map(units::dimension);
    }

    /** The number in the canonical unit; empty where there is no number or its unit is not known. */
    Optional<BigDecimal> normal(Quantity quantity) {
        return quantity.getAmount() == null ? Optional.empty()
                : known(quantity).map(unit -> units.amount(quantity.getAmount(), unit)).map(Amount::normal);
    }

    private Optional<UnitName> known(Quantity quantity) {
        return Optional.of(name(quantity)).filter(units::isKnown);
    }

    /** The amount as it is written, such as {@code 40 mg per day}. */
    static String words(Quantity quantity) {
        if (Found.is(quantity.getParameter())) {
            return "'" + quantity.getParameter().getName() + "' (in " + name(quantity).text() + ")";
        }
        String number = quantity.getAmount() == null ? "" : quantity.getAmount().toPlainString();
        return "'" + (number + " " + name(quantity).text()).strip() + "'";
    }
}
