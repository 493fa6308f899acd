package org.casewright.tests.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 2 | finding Faber; finding Gaenslen                                            | met
            at least 2 | finding Faber                                                              | open
            at least 2 | finding Faber; finding Maneuver                                            | open
            at least 2 | finding Maneuver                                                           | open
            at least 2 | finding Faber; absent finding Gaenslen; absent finding Thrust              | not met
            at least 2 | absent finding Maneuver                                                    | not met
            at least 2 | searched finding Maneuver                                                  | not documented
            at least 2 | finding Faber; searched finding Gaenslen; searched finding Thrust          | not documented
            at least 2 | finding Faber; searched finding Gaenslen                                   | open
            at most 1  | finding Faber; finding Gaenslen                                            | not met
            at most 1  | finding Faber; absent finding Gaenslen; absent finding Thrust              | met
            at least 1 | finding Faber; absent finding Faber                                        | conflicting
            """)
    void findingsAreCountedByKind(String comparison, String givens, String standing) {
        Standings.expect(standing, "number of Maneuver is " + comparison, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding Faber left; finding Gaenslen left   | met
            finding Faber left; finding Gaenslen right; absent finding Thrust left; absent finding Gaenslen left | not met
            finding Faber left; finding Gaenslen right  | open
            """)
    void findingsAreCountedOnTheRequestedSide(String givens, String standing) {
        Standings.expect(standing, "number of Maneuver on the requested side is at least 2", givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number of Therapy is at least 6 visits                | tried Therapy count 6 visits                               | met
            number of Therapy is at least 6 visits                | tried Therapy count 5 visits                               | not met
            number of Therapy is at least 6 visits                | tried Therapy count 3 visits; tried Therapy count 3 visits | met
            number of Therapy is at least 2 visits                | tried Therapy; ongoing Therapy                             | met
            # where nothing is on record, none was only if that is certain
            number of Therapy is at most 6 visits                 |                                                            | open
            number of Therapy is at most 6 visits                 | never tried Therapy                                        | met
            number of Injection is at most 6                      | requests Injection first                                   | met
            number of Injection is at least 1                     | requests Injection first                                   | not met
            number of Therapy is at most 6 visits                 | searched service Therapy                                   | not documented
            number of Therapy is at most 6 visits                 | never tried Therapy; tried Therapy                         | conflicting
            # what is authorized, asked for and asked for beside it
            number of Therapy counting authorized is at least 4 visits          | authorized Therapy count 4 visits             | met
            number of Therapy counting authorized is at least 4 visits          |                                               | not met
            number of Therapy counting done and authorized is at least 6 visits | tried Therapy count 2 visits; authorized Therapy count 4 visits | met
            number of Therapy is at least 6 visits                              | tried Therapy count 2 visits; authorized Therapy count 4 visits | not met
            number of Injection counting requested is at most 3 injections      | requests Injection quantity 3 injections      | met
            number of Injection counting requested is at most 3 injections      | requests Injection                            | open
            number of Therapy counting requested is at most 3 visits            | requests Injection quantity 5 injections      | met
            # within a time that ends with the request
            number of Therapy counting done per 12 months is at least 2 times   | tried Therapy on 2013-02-20; tried Therapy on 2013-10 | met
            number of Therapy counting done per 12 months is at least 2 times   | tried Therapy on 2013-02-19; tried Therapy on 2013-10 | not met
            number of Therapy counting done per 12 months is at least 2 times   | tried Therapy on 2013-02; tried Therapy on 2013-10    | open
            number of Therapy counting done per 12 months is at least 6 visits  | tried Therapy count 8 visits on 2013-01-01 until 2013-05-01 | open
            number of Therapy counting done per 12 months is at most 8 visits   | tried Therapy count 8 visits on 2013-01-01 until 2013-05-01 | met
            # at a place
            number of Therapy counting done at the requested region is at least 6 visits | tried Therapy count 6 visits at LumbarSpine | met
            number of Therapy counting done at the requested region is at least 6 visits | tried Therapy count 6 visits                | open
            number of Therapy counting done at the requested region is at most 6 visits  | tried Therapy count 9 visits at Knee        | open
            number of Therapy counting done at the requested region is at most 9 visits  | tried Therapy count 9 visits                | met
            """)
    void servicesAreCountedByAmount(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requested quantity is at most 4 injections    | requests Injection quantity 4 injections           | met
            requested quantity is at most 4 injections    | requests Injection quantity 5 injections           | not met
            requested quantity is at most 4 injections    | requests Injection                                 | open
            requested quantity is at most 4 injections    | requests Injection quantity 4 levels               | open
            requested quantity is at most 4 injections    | requests Injection quantity 4                      | met
            requested dose is at most 40 mg per day       | requests Injection dose 40 mg                      | met
            requested dose is at most 40 mg per day       | requests Injection dose 280 mg per week            | met
            requested dose is at most 40 mg per day       | requests Injection dose 1.71 mg per hour           | not met
            requested dose is at most 40 mg               | requests Injection dose 41 mg per day              | not met
            requested duration is at most 8 weeks         | requests Injection duration 56 days                | met
            requested duration is at most 8 weeks         | requests Injection duration 2 months               | not met
            requested duration is at most 2 months        | requests Injection duration 60 days                | open
            requested frequency is at most 2 times per week  | requests Injection frequency 4 times per 2 weeks   | met
            requested frequency is at most 2 times per week  | requests Injection frequency 3 times per week      | not met
            requested frequency is at most 2 times per month | requests Injection frequency 1 times per week      | not met
            requested frequency is at most 5 times per month | requests Injection frequency 1 times per week      | met
            requested frequency is at most 12 times per year | requests Injection frequency 1 times per month     | met
            # with what the other items ask for
            requested quantity is at most 2 levels counting together | requests Injection quantity 1 levels; requests DeepInjection quantity 1 levels | met
            requested quantity is at most 2 levels counting together | requests Injection quantity 1 levels; requests DeepInjection quantity 2 levels | not met
            requested quantity is at most 2 levels counting together | requests Injection quantity 1 levels; requests DeepInjection                   | open
            requested quantity is at most 2 levels counting together | requests Injection quantity 1 levels; requests Therapy quantity 9 visits       | met
            # parts of one part of the body go together, other parts of the body do not
            requested quantity is at most 2 levels counting together | requests Injection quantity 2 levels at L5Root; requests Injection quantity 1 levels at DiscL5S1      | not met
            requested quantity is at most 2 levels counting together | requests Injection quantity 2 levels at L5Root; requests Injection quantity 1 levels at CervicalSpine | met
            requested quantity is at most 2 levels                   | requests Injection quantity 1 levels; requests DeepInjection quantity 2 levels | met
            """)
    void anAmountOfTheRequestIsCompared(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            repeated request | requests Injection again                      | met
            repeated request | requests Injection first                      | not met
            repeated request | requests Injection                            | open
            repeated request | requests Injection; tried Injection           | met
            repeated request | requests Injection; tried Therapy             | open
            first request    | requests Injection first                      | met
            first request    | requests Injection; tried DeepInjection       | not met
            age is at least 65 years | patient age 65                        | met
            age is at least 65 years | patient age 64                        | not met
            age is at least 65 years |                                       | open
            age is more than 65      | patient age 65                        | not met
            patient is female        | patient female                        | met
            patient is female        | patient male                          | not met
            patient is female        |                                       | open
            """)
    void theRequestAndThePatient(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }
}
