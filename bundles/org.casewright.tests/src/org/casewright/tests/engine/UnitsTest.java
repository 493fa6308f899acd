package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.engine.rules.Span;
import org.casewright.engine.units.UnitName;
import org.casewright.engine.units.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private static final Units UNITS = new Units();

    @ParameterizedTest
    @CsvSource({
            "40, mg per day, 0.28", "40, mg, 0.04", "500, mcg, 0.0005", "2, weeks, 14", "3, years, 36",
            "2, visits per week, 2", "4, visits per 2 weeks, 2", "1, visits per day, 7", "1, tests per 3 months, 4",
            "1, tests per 9 months, 1.333333333333333333333333333333333", "50, %, 50", "7, points, 7", "7, '', 7",
            "1, inches, 0.0254", "25, mcg per hour, 0.0042", "90, degrees, 1.570796326794896619231321"})
    void amountsAreNormalized(BigDecimal value, String unit, String normal) {
        assertEquals(normal, UNITS.amount(value, UnitName.parse(unit)).normal().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
            "visits, visit, true", "visits, times, true", "visits, '', true", "visits, sessions, true",
            "treatments, session, true", "sessions per week, visits per month, true", "visits, injections, false",
            "mg, g, true", "mg, mg per day, false", "mg per day, g per week, true", "mg, ml, false",
            "%, '', false", "%, points, false", "weeks, months, true", "weeks, visits, false",
            "visits per week, visits per month, true", "mg per day, mg per year, true", "%, degrees, false",
            "widgets, widget, true"})
    void unitsOfOneDimensionCompare(String one, String other, boolean comparable) {
        assertEquals(comparable, UNITS.isComparable(UnitName.parse(one), UnitName.parse(other)));
    }

    @ParameterizedTest
    @CsvSource({"mg, true", "visit, true", "weeks, true", "%, true", "vists, false", "mgs, false"})
    void theUnitsInUseAreKnown(String word, boolean known) {
        assertEquals(known, UNITS.isKnown(word));
    }

    @Test
    void aSlipIsAnsweredWithWhatMayHaveBeenMeant() {
        assertEquals(List.of("visits"), UNITS.similar("vists"));
        assertEquals(List.of("weeks"), UNITS.similar("weaks"));
        assertEquals(List.of(), UNITS.similar("wheelbarrows"));
    }

    @ParameterizedTest
    @CsvSource({"1, 28, 31", "2, 59, 62", "3, 89, 92", "6, 181, 184", "12, 365, 366"})
    void monthsDifferInLength(int months, long shortest, long longest) {
        assertEquals(shortest, new Span(months, 0).shortest());
        assertEquals(longest, new Span(months, 0).longest());
    }

    @ParameterizedTest
    @CsvSource({"mg per day, mg, , day", "tests per 12 months, tests, 12, months", "mg, mg, , ''",
        "per day, '', , day", "per 2 weeks, '', 2, weeks", "mg per, mg per, , ''"})
    void aUnitIsReadAsCasesStoreIt(String text, String name, BigDecimal perAmount, String per) {
        assertEquals(new UnitName(name, perAmount, per), UnitName.parse(text));
    }
}
