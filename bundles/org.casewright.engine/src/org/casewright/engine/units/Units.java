package org.casewright.engine.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;

import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.rules.Dimension.Kind;
import org.casewright.engine.rules.Span;

/**
 * The units of the criteria language. Days to years are calendar periods; what is measured has a unit of the Unified
 * Code for Units of Measure; any other word is what is counted, such as visits, tablets or points. May be shared by
 * threads.
 */
public final class Units {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Ucum ucum = new Ucum();

    /** How many canonical units one of a unit is. */
    private record Scale(BigDecimal times, BigDecimal over, Dimension dimension) {
    }

    /** Whether a unit, and what it is per, are known. A plain number is. */
    public boolean isKnown(UnitName unit) {
        return (unit.name().isEmpty() || isKnown(unit.name())) && (!unit.isRate() || isKnown(unit.per()));
    }

    /** Whether a word names a unit that is in use; another one may be a slip. */
    public boolean isKnown(String word) {
        return Vocabulary.PERIODS.containsKey(word) || vocabulary.counted(word) != null
                || vocabulary.measured(word) != null;
    }

    /** Every word that names a unit, in alphabetical order. */
    public Collection<String> words() {
        return vocabulary.words();
    }

    /** The words for units that an unknown word may have been meant for, the nearest first; empty for none. */
    public List<String> similar(String word) {
        return Similar.words(word, vocabulary.words());
    }

    /** What a unit measures. */
    public Dimension dimension(UnitName unit) {
        return scale(unit).dimension();
    }

    /** Whether amounts of two units compare. */
    public boolean isComparable(UnitName one, UnitName other) {
        return dimension(one).fits(dimension(other));
    }

    /** An amount with its normal form. */
    public Amount amount(BigDecimal value, UnitName unit) {
        Scale scale = scale(unit);
        BigDecimal times = value.multiply(scale.times());
        BigDecimal normal = plain(scale.over().compareTo(BigDecimal.ONE) == 0 ? times
                : times.divide(scale.over(), MathContext.DECIMAL128));
        return new Amount(value, unit.text(), normal, scale.dimension(), span(normal, scale.dimension()));
    }

    private static Span span(BigDecimal normal, Dimension dimension) {
        if (dimension.kind() != Kind.CALENDAR || !dimension.per().isEmpty() || normal.scale() > 0
                || normal.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            return null;
        }
        int number = normal.intValueExact();
        return dimension.name().equals("month") ? new Span(number, 0) : new Span(0, number);
    }

    private Scale scale(UnitName unit) {
        Scale single = unit.name().isEmpty() ? new Scale(BigDecimal.ONE, BigDecimal.ONE, Dimension.NUMBER)
                : scale(unit.name());
        if (!unit.isRate()) {
            return single;
        }
        Scale per = rate(unit.per());
        BigDecimal perAmount = unit.perAmount() == null || unit.perAmount().signum() == 0 ? BigDecimal.ONE
                : unit.perAmount();
        Dimension rate = new Dimension(single.dimension().kind(), single.dimension().name(), per.dimension().name());
        return new Scale(single.times().multiply(per.over()), per.times().multiply(perAmount), rate);
    }

    private Scale scale(String word) {
        Vocabulary.Period period = Vocabulary.PERIODS.get(word);
        if (period != null) {
            boolean months = period.months() > 0;
            return new Scale(BigDecimal.valueOf(months ? period.months() : period.days()), BigDecimal.ONE,
                    new Dimension(Kind.CALENDAR, months ? "month" : "day", ""));
        }
        String code = vocabulary.measured(word);
        if (code == null) {
            return new Scale(BigDecimal.ONE, BigDecimal.ONE, new Dimension(Kind.COUNT, vocabulary.singular(word), ""));
        }
        Ucum.Factor factor = ucum.factor(code);
        return new Scale(factor.number(), BigDecimal.ONE, new Dimension(Kind.PHYSICAL, factor.canonical(), ""));
    }

    /** What a rate is per, in weeks or in years where it is a time: both divide without a remainder. */
    private Scale rate(String per) {
        if (per.equals("hour") || per.equals("hours")) {
            return weeks(BigDecimal.ONE, HOURS_A_DAY.multiply(BigDecimal.valueOf(7)));
        }
        Scale scale = scale(per);
        if (scale.dimension().kind() != Kind.CALENDAR) {
            return scale;
        }
        return scale.dimension().name().equals("day") ? weeks(scale.times(), BigDecimal.valueOf(7))
                : new Scale(scale.times(), BigDecimal.valueOf(12), new Dimension(Kind.CALENDAR, "year", ""));
    }

    private static Scale weeks(BigDecimal times, BigDecimal over) {
        return new Scale(times, over, new Dimension(Kind.CALENDAR, "week", ""));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
