package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methadone counts four, eight or twelve times by its daily dose; codeine has no factor. */
class SumTest {

    private static final String DEFINITIONS = """


            factor Equivalent { Hydrocodone: 1 Oxycodone: 1.5 Methadone: by daily dose { up to 20 mg: 4 up to 40 mg: 8 above: 12 } }
            sum Current "dose" in mg per day of daily dose of Opioid current weighted by Equivalent
            sum Together "dose" in mg per day of daily dose of Opioid current or requested weighted by Equivalent
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Current is at most 120 mg per day | ongoing Hydrocodone dose 120 mg per day                                       | met
            Current is at most 120 mg per day | ongoing Hydrocodone dose 121 mg per day                                       | not met
            Current is at most 120 mg per day | ongoing Hydrocodone dose 60 mg; ongoing Oxycodone dose 40 mg                  | met
            Current is at most 120 mg per day | ongoing Hydrocodone dose 60 mg; ongoing Oxycodone dose 41 mg                  | not met
            Current is at most 120 mg per day | ongoing Hydrocodone dose 0.12 g per day                                       | met
            # a missing dose leaves the sum open, and the known part above the limit still exceeds it
            Current is at most 120 mg per day | ongoing Hydrocodone; ongoing Oxycodone dose 40 mg                             | open
            Current is at most 120 mg per day | ongoing Hydrocodone; ongoing Oxycodone dose 81 mg                             | not met
            Current is more than 80 mg per day | ongoing Hydrocodone; ongoing Oxycodone dose 81 mg                            | met
            Current is at most 120 mg per day | ongoing Codeine dose 30 mg                                                    | open
            # bands
            Current is exactly 80 mg per day  | ongoing Methadone dose 20 mg                                                  | met
            Current is exactly 168 mg per day | ongoing Methadone dose 21 mg                                                  | met
            Current is exactly 492 mg per day | ongoing Methadone dose 41 mg                                                  | met
            # what is not taken now
            Current is at most 120 mg per day | tried Hydrocodone dose 300 mg                                                 | open
            Current is at most 120 mg per day | never tried Opioid                                                            | met
            Current is at most 120 mg per day | never tried Opioid; ongoing Hydrocodone dose 10 mg                            | conflicting
            Current is at most 120 mg per day |                                                                               | open
            Current is at most 120 mg per day | searched drug Opioid                                                          | not documented
            # for some time
            Current is more than 80 mg per day for at least 6 months | ongoing Hydrocodone dose 90 mg on 2013-08-20           | met
            Current is more than 80 mg per day for at least 6 months | ongoing Hydrocodone dose 90 mg on 2013-08-21           | not met
            Current is more than 80 mg per day for at least 6 months | ongoing Hydrocodone dose 90 mg                         | open
            """)
    void dosesAreAdded(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion + DEFINITIONS, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the dose asked for takes the place of the current one of the same drug
            requests Hydrocodone dose 40 mg | ongoing Hydrocodone dose 100 mg                                | 40
            requests Hydrocodone dose 40 mg | ongoing Oxycodone dose 20 mg                                   | 70
            requests Hydrocodone            | ongoing Hydrocodone dose 100 mg                                | 100
            requests Hydrocodone dose 40 mg |                                                                | 40
            requests Injection              | ongoing Hydrocodone dose 100 mg                                | 100
            """)
    void theRequestIsAdded(String request, String givens, String sum) {
        Standings.expect("met", "Together is exactly " + sum + " mg per day" + DEFINITIONS,
                request + " on 2014-02-20; " + (givens == null ? "" : givens));
    }

    @Test
    void theKnownPartShows() {
        CriterionVerdict verdict = Judged.verdict("Current is at most 120 mg per day" + DEFINITIONS,
                "ongoing Hydrocodone; ongoing Oxycodone dose 40 mg");

        Amount limit = ((Condition.SumTest) verdict.criterion().condition()).comparison().bound();
        assertEquals("60", limit.inUnit(verdict.known().low()).toPlainString(), "mg per day, of oxycodone");
        assertNull(verdict.known().high());
    }
}
