package org.casewright.engine.compile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.rules.Operator;
import org.casewright.engine.rules.Span;
import org.casewright.engine.units.UnitName;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Unit;
import org.eclipse.emf.ecore.EObject;

/** Quantities of the model as normalized amounts, with the arguments of a definition put in for its parameters. */
final class Quantities {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private final Units units;
    private final Map<Parameter, Quantity> arguments;

    Quantities(Units units, Map<Parameter, Quantity> arguments) {
        this.units = units;
        this.arguments = arguments;
    }

    static Concept.Unit unit(Unit unit, Units units) {
        UnitName name = name(unit);
        return new Concept.Unit(name.text(), units.dimension(name));
    }

    /** The unit of a sum of doses, by the day also where it does not say so. */
    Concept.Unit dailyUnit(Unit unit) {
        UnitName name = name(unit).perDay();
        return new Concept.Unit(name.text(), units.dimension(name));
    }

    static UnitName name(Unit unit) {
        return unit == null || unit.getName() == null ? UnitName.NONE
                : new UnitName(unit.getName(), unit.getPerAmount(), Texts.orEmpty(unit.getPer()));
    }

    Amount amount(Quantity quantity) {
        return amount(quantity, null);
    }

    /** A dose, by the day also where its unit does not say so. */
    Amount dailyDose(Quantity quantity) {
        Quantity given = given(quantity);
        return units.amount(number(given), name(given.getUnit()).perDay());
    }

    /** A calendar period of whole days or months. */
    Span span(Quantity quantity) {
        Span span = amount(quantity).span();
        if (span == null) {
            throw new IncompleteRule("A period is counted in whole days, weeks, months or years.", quantity);
        }
        return span;
    }

    Comparison comparison(org.casewright.model.guideline.Comparison comparison, EObject owner) {
        IncompleteRule.required(comparison, "comparison", owner);
        Quantity upper = comparison.getUpper();
        Unit inherited = upper == null ? null : given(upper).getUnit();
        return new Comparison(Enum.valueOf(Operator.class, comparison.getOperator().name()),
                amount(required(comparison.getBound(), comparison), inherited),
                upper == null ? null : amount(upper));
    }

    /** A comparison of the time that has passed; null where there is none. */
    Comparison elapsed(org.casewright.model.guideline.Comparison comparison) {
        if (comparison == null) {
            return null;
        }
        Comparison elapsed = comparison(comparison, comparison);
        if (elapsed.bound().span() == null || elapsed.upper() != null && elapsed.upper().span() == null) {
            throw new IncompleteRule("A period is counted in whole days, weeks, months or years.", comparison);
        }
        return elapsed;
    }

    Comparison dailyDose(org.casewright.model.guideline.Comparison comparison, EObject owner) {
        Comparison plain = comparison(comparison, owner);
        return new Comparison(plain.operator(), byDay(plain.bound()), plain.upper() == null ? null
                : byDay(plain.upper()));
    }

    /** A comparison of an age, in years. */
    Comparison years(org.casewright.model.guideline.Comparison comparison, EObject owner) {
        Comparison plain = comparison(comparison, owner);
        return new Comparison(plain.operator(), years(plain.bound(), owner),
                plain.upper() == null ? null : years(plain.upper(), owner));
    }

    private Amount byDay(Amount amount) {
        return units.amount(amount.value(), UnitName.parse(amount.unit()).perDay());
    }

    private static Amount years(Amount amount, EObject owner) {
        Dimension dimension = amount.dimension();
        if (dimension.kind() == Dimension.Kind.CALENDAR && dimension.name().equals("month")) {
            BigDecimal years = amount.normal().divide(MONTHS_A_YEAR, MathContext.DECIMAL128);
            return new Amount(amount.value(), amount.unit(), years, Dimension.NUMBER, null);
        }
        if (!dimension.equals(Dimension.NUMBER)) {
            throw new IncompleteRule("An age is counted in years.", owner);
        }
        return amount;
    }

    private Amount amount(Quantity quantity, Unit inherited) {
        Quantity given = given(quantity);
        Unit unit = given.getUnit() == null ? inherited : given.getUnit();
        return units.amount(number(given), name(unit));
    }

    private Quantity given(Quantity quantity) {
        if (quantity.getParameter() == null) {
            return quantity;
        }
        Quantity argument = arguments.get(quantity.getParameter());
        if (argument == null) {
            throw new IncompleteRule("A parameter has no value here.", quantity);
        }
        return argument;
    }

    private static BigDecimal number(Quantity quantity) {
        if (quantity.getAmount() == null) {
            throw new IncompleteRule("A number is missing.", quantity);
        }
        return quantity.getAmount();
    }

    private static Quantity required(Quantity quantity, EObject owner) {
        return IncompleteRule.required(quantity, "quantity", owner);
    }
}
