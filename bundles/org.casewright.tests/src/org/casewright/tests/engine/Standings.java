package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.casewright.engine.evaluate.Standing;

/** Rows of tables: a criterion, what is given, and how it then stands. */
final class Standings {

    private Standings() {
    }

    static void expect(String standing, String criterion, String givens) {
        Standing expected = Standing.valueOf(standing.toUpperCase(Locale.ROOT).replace(' ', '_'));
        String given = givens == null ? "" : givens;
        assertEquals(expected, Judged.standing(criterion, given), () -> criterion + "\n  given " + given);
    }
}
