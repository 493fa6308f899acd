package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.casewright.engine.evaluate.TopicVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    private static final String TABLE = """
            supports by diagnosis { KneeSprain: 12 visits SevereKneeSprain: 20 visits Strain: 10 visits }
              counting done and authorized
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicated when diagnosis Strain                                            | diagnosis Strain                        | indicated
            indicated when diagnosis Strain                                            | absent diagnosis Strain                 | not indicated
            indicated when diagnosis Strain                                            |                                         | not documented
            indicated when diagnosis Strain not indicated when symptom Pain            | diagnosis Strain                        | indicated
            indicated when diagnosis Strain not indicated when symptom Pain            | diagnosis Strain; symptom Pain          | not indicated
            indicated when diagnosis Strain not indicated when symptom Pain            | diagnosis Strain; absent symptom Pain   | indicated
            never indicated                                                            | diagnosis Strain                        | not indicated
            not indicated when symptom Pain                                            |                                         | not documented
            not indicated when symptom Pain                                            | symptom Pain                            | not indicated
            """)
    void exclusionsGoBeforeIndications(String clauses, String givens, String result) {
        assertEquals(result, result(Judged.topic(clauses, givens == null ? "" : givens)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # all, a part, nothing
            12 | KneeSprain                                     | first | indicated         |
            13 | KneeSprain                                     | first | in part           | 12
            20 | KneeSprain; diagnosis SevereKneeSprain         | first | indicated         |
            12 | Strain; diagnosis KneeSprain                   | first | indicated         |
            6  | KneeSprain; tried Injection count 6 visits     | again | indicated         |
            8  | KneeSprain; tried Injection count 6 visits     | again | in part           | 6
            8  | KneeSprain; tried Injection count 12 visits    | again | not indicated     |
            8  | KneeSprain; authorized Injection count 4 visits | first | indicated        |
            9  | KneeSprain; authorized Injection count 4 visits | first | in part          | 8
            # what is not known
            8  | KneeSprain                                     | again | not documented    |
            8  | Neuropathy                                     | first | not documented    |
            # what was done elsewhere is no part of it
            12 | KneeSprain at Knee; tried Injection count 6 visits at LumbarSpine | at Knee first | indicated |
            12 | KneeSprain at Knee; tried Injection count 6 visits                | at Knee again | in part   | 6
            12 | Strain at LumbarSpine                                             | at Knee first | not documented |
            """)
    void aTableSupportsSoMuch(int visits, String diagnosis, String request, String result, String part) {
        TopicVerdict verdict = Judged.topic(TABLE,
                "requests Injection quantity " + visits + " visits " + request + "; diagnosis " + diagnosis);

        assertEquals(result, result(verdict));
        assertEquals(part, verdict.part() == null ? null : verdict.part().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requests Injection quantity 1 tests on 2014-02-20; tried Injection on 2013-02-19 | indicated
            requests Injection quantity 1 tests on 2014-02-20; tried Injection on 2013-02-20 | not indicated
            requests Injection quantity 1 tests on 2014-02-20; tried Injection               | not documented
            requests Injection on 2014-02-20 first                                           | not documented
            """)
    void whatIsSupportedInATimeIsCountedBack(String givens, String result) {
        assertEquals(result, result(Judged.topic("supports 1 tests in 12 months counting done", givens)));
    }

    @Test
    void supportIsANecessaryConditionBesideIndications() {
        String clauses = "indicated when diagnosis Strain supports 4 injections counting done";

        assertEquals("not indicated", result(Judged.topic(clauses, "tried Injection count 4 injections")));
        assertEquals("not documented", result(Judged.topic(clauses, "tried Injection count 3 injections")));
    }

    @Test
    void aStatedDefaultIsTakenAndShown() {
        String clauses = "supports by Risk { LowRisk: 1 tests HighRisk: 12 tests } counting done "
                + "assume LowRisk where Risk is not documented";
        TopicVerdict assumed = Judged.topic(clauses, "requests Injection quantity 1 tests first");
        TopicVerdict searched = Judged.topic(clauses,
                "requests Injection quantity 1 tests first; searched diagnosis Risk");
        TopicVerdict known = Judged.topic(clauses,
                "requests Injection quantity 2 tests first; diagnosis HighRisk");

        assertEquals("indicated", result(assumed));
        assertNotNull(assumed.supports().getFirst().assumption());
        assertEquals("indicated", result(searched));
        assertEquals("indicated", result(known));
        assertNull(known.supports().getFirst().assumption());
    }

    @Test
    void aDefaultServesCriteriaAsWell() {
        String clauses = "indicated when diagnosis LowRisk assume LowRisk where Risk is not documented";

        assertNotNull(Judged.topic(clauses, "").indications().getFirst().assumption());
        assertEquals("indicated", result(Judged.topic(clauses, "")));
        assertEquals("not documented", result(Judged.topic(clauses, "absent diagnosis HighRisk")));
        assertEquals("not documented", result(Judged.topic(clauses, "suspected diagnosis HighRisk")));
    }

    @Test
    void decidedBySupportHasNoDecisiveCriterion() {
        assertTrue(Judged.topic(TABLE, "diagnosis KneeSprain").decisive().isEmpty());
    }

    private static String result(TopicVerdict verdict) {
        return verdict.result().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
