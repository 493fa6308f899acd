package org.casewright.tests.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A strain is met, pain is not met, a gain is open, a twitch was searched for, a compression conflicts. */
class GroupTest {

    private static final String GIVENS = "diagnosis Strain; absent symptom Pain; searched finding Twitch; "
            + "finding Compression; absent finding Compression; ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all of { diagnosis Strain }                                               | met
            all of { diagnosis Strain symptom Pain finding Gain }                     | not met
            all of { diagnosis Strain finding Gain }                                  | open
            all of { diagnosis Strain finding Twitch }                                | not documented
            all of { finding Twitch finding Gain }                                    | open
            all of { finding Twitch finding Gain finding Compression }                | conflicting
            any of { diagnosis Strain symptom Pain finding Gain }                     | met
            any of { symptom Pain }                                                   | not met
            any of { symptom Pain finding Twitch }                                    | not documented
            none of { symptom Pain }                                                  | met
            none of { symptom Pain diagnosis Strain finding Gain }                    | not met
            none of { symptom Pain finding Gain }                                     | open
            at least 2 of { diagnosis Strain symptom Pain finding Gain }              | open
            at least 2 of { diagnosis Strain symptom Pain symptom Pain }              | not met
            at least 1 of { diagnosis Strain symptom Pain symptom Pain }              | met
            at least 2 of { symptom Pain symptom Pain finding Gain }                  | not met
            at least 3 of { diagnosis Strain finding Twitch finding Gain }            | open
            # where the antecedent holds, the members have to
            when diagnosis Strain then { diagnosis Strain }                           | met
            when diagnosis Strain then { symptom Pain }                               | not met
            when diagnosis Strain then { finding Twitch }                             | not documented
            when symptom Pain then { symptom Pain }                                   | met
            when finding Gain then { diagnosis Strain }                               | met
            when finding Gain then { symptom Pain }                                   | open
            when finding Compression then { symptom Pain }                            | conflicting
            """)
    void membersCombineByKleenesLogic(String criterion, String standing) {
        Standings.expect(standing, criterion, GIVENS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Failed(6 weeks)  | tried Therapy failed on 2013-05-01 until 2013-06-12 | met
            Failed(7 weeks)  | tried Therapy failed on 2013-05-01 until 2013-06-12 | not met
            Passed(6 weeks)  | tried Therapy failed on 2013-05-01 until 2013-06-12 | met
            """)
    void aDefinitionIsUsedWithItsArguments(String use, String givens, String standing) {
        Standings.expect(standing, use + """


                define Failed(Period in weeks) "care failed" when tried and failed Therapy for at least Period
                define Passed(Time in weeks) "care failed" when Failed(Time)
                """, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            root and side | diagnosis Radiculopathy at L5Root left by examination; finding Compression at DiscL4L5 left by imaging      | met
            root and side | diagnosis Radiculopathy at L5Root left by examination; finding Compression at DiscL4L5 bilateral by imaging | met
            root and side | diagnosis Radiculopathy at L5Root left by examination; finding Compression at DiscL4L5 right by imaging     | not met
            root and side | diagnosis Radiculopathy at L5Root left by examination; finding Compression at DiscL5S1 left by imaging      | not met
            root and side | diagnosis Radiculopathy at L5Root left by examination; finding Compression at DiscL4L5 by imaging           | open
            root and side | diagnosis Radiculopathy at LumbarSpine left by examination; finding Compression at DiscL4L5 left by imaging | open
            root and side | diagnosis Radiculopathy at L5Root left by examination                                                       | open
            root and side | diagnosis Radiculopathy at L5Root left by examination; absent finding Compression by imaging                | not met
            # some pair has to agree
            root and side | diagnosis Radiculopathy at L5Root left by examination; finding Compression at DiscL5S1 left by imaging; finding Compression at DiscL4L5 left by imaging | met
            region        | diagnosis Radiculopathy at LumbarSpine by examination; finding Compression at L5Root by imaging                | met
            region        | diagnosis Radiculopathy at Knee by examination; finding Compression at L5Root by imaging                       | not met
            region        | diagnosis Radiculopathy by examination; finding Compression at L5Root by imaging                               | open
            day           | diagnosis Radiculopathy by examination on 2014-01-02; finding Compression by imaging on 2014-01-02             | met
            day           | diagnosis Radiculopathy by examination on 2014-01-02; finding Compression by imaging on 2014-01-03             | not met
            day           | diagnosis Radiculopathy by examination on 2014-01-02; finding Compression by imaging on 2014-01                | open
            """)
    void findingsAgree(String aspects, String givens, String standing) {
        Standings.expect(standing, "same " + aspects
                + " { diagnosis Radiculopathy by examination finding Compression by imaging }", givens);
    }
}
