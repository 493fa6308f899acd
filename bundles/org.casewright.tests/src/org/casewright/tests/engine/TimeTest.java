package org.casewright.tests.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The request of these tests is of 20 February 2014, unless a row says otherwise. */
class TimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            symptom Pain for more than 3 months | symptom Pain since 2013-11-19                  | met
            symptom Pain for more than 3 months | symptom Pain since 2013-11-20                  | not met
            symptom Pain for at least 3 months  | symptom Pain since 2013-11-20                  | met
            symptom Pain for at least 3 months  | symptom Pain since 2013-11-21                  | not met
            symptom Pain for at most 3 months   | symptom Pain since 2013-11-20                  | met
            symptom Pain for at most 3 months   | symptom Pain since 2013-11-19                  | not met
            symptom Pain for less than 3 months | symptom Pain since 2013-11-20                  | not met
            symptom Pain for at least 6 weeks   | symptom Pain since 2014-01-09                  | met
            symptom Pain for at least 6 weeks   | symptom Pain since 2014-01-10                  | not met
            symptom Pain for at least 1 years   | symptom Pain since 2013-02-20                  | met
            symptom Pain for between 3 and 6 months | symptom Pain since 2013-10                 | met
            symptom Pain for between 3 and 6 months | symptom Pain since 2013-07                 | not met
            # partial dates are intervals
            symptom Pain for more than 3 months | symptom Pain since 2013-11                     | open
            symptom Pain for more than 3 months | symptom Pain since 2013-10                     | met
            symptom Pain for more than 3 months | symptom Pain since 2013                        | open
            symptom Pain for more than 3 months | symptom Pain since 2012                        | met
            symptom Pain for more than 3 months | symptom Pain since 2014                        | not met
            # the date of a report is no onset
            symptom Pain for more than 3 months | symptom Pain on 2012-01-01                     | open
            symptom Pain for more than 3 months | absent symptom Pain                            | not met
            # of two pains one is enough
            symptom Pain for more than 3 months | symptom Pain at Knee since 2014-02-01; symptom Pain at Spine since 2012 | met
            """)
    void somethingHasLasted(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the end of a month: three months before 31 May is 28 February
            2013-05-31 | symptom Pain for at least 3 months | symptom Pain since 2013-02-28 | met
            2013-05-31 | symptom Pain for at least 3 months | symptom Pain since 2013-03-01 | not met
            2012-05-31 | symptom Pain for at least 3 months | symptom Pain since 2012-02-29 | met
            2013-03    | symptom Pain for at least 3 months | symptom Pain since 2012-12-01 | met
            2013-03    | symptom Pain for at least 3 months | symptom Pain since 2012-12-15 | open
            """)
    void monthsAreThoseOfTheCalendar(String requested, String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, "requests Injection on " + requested + "; " + givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding Gain within the last 6 weeks  | finding Gain on 2014-01-09          | met
            finding Gain within the last 6 weeks  | finding Gain on 2014-02-20          | met
            # what lies outside says nothing
            finding Gain within the last 6 weeks  | finding Gain on 2014-01-08          | open
            finding Gain within the last 6 weeks  | finding Gain on 2014-02-21          | open
            finding Gain within the last 6 weeks  | absent finding Gain on 2014-01-08   | open
            finding Gain within the last 6 weeks  | absent finding Gain on 2014-01-09   | not met
            finding Gain within the last 6 weeks  | finding Gain                        | open
            finding Gain within the last 6 weeks  | finding Gain on 2014-01             | open
            finding Gain within the last 6 weeks  | finding Gain on 2014-01-01; finding Gain on 2014-02-01 | met
            finding Gain before the request       | finding Gain on 2014-02-19          | met
            finding Gain before the request       | finding Gain on 2014-02-20          | open
            finding Gain before the request       | finding Gain on 2014-02             | open
            # since a treatment
            finding Gain since the last Injection | tried Injection on 2014-01-10; finding Gain on 2014-01-11 | met
            finding Gain since the last Injection | tried Injection on 2014-01-10; finding Gain on 2014-01-10 | open
            finding Gain since the last Injection | finding Gain on 2014-01-10                                | open
            finding Gain since the last Injection | tried Injection on 2013-01-10; tried Injection on 2014-01-10; finding Gain on 2013-06-01 | open
            finding Gain since the first Injection | tried Injection on 2013-01-10; tried Injection on 2014-01-10; finding Gain on 2013-06-01 | met
            finding Gain since the last Therapy   | tried Therapy on 2013-12-01 until 2014-01-15; finding Gain on 2014-01-10 | open
            finding Gain since the first Therapy  | tried Therapy on 2013-12-01 until 2014-01-15; finding Gain on 2014-01-10 | met
            """)
    void aWindowSelects(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }
}
