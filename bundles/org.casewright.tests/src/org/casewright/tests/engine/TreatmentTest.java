package org.casewright.tests.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tried Therapy | tried Therapy                                    | met
            tried Therapy | ongoing Therapy                                  | met
            tried Therapy | authorized Therapy                               | open
            tried Therapy | planned Therapy                                  | open
            tried Therapy | never tried Therapy                              | not met
            tried Therapy | never tried Treatment                            | not met
            tried Therapy |                                                  | open
            tried Therapy | searched service Therapy                         | not documented
            tried Nsaid   | tried Naproxen                                   | met
            tried Naproxen | tried Nsaid                                     | open
            tried Therapy | never tried Therapy; tried Therapy               | conflicting
            tried Therapy | never tried Therapy on 2013-05-01; tried Therapy on 2014-01-01 | met
            tried Therapy | tried Therapy on 2013-05-01; never tried Therapy on 2014-01-01 | conflicting
            # how it worked out
            tried and failed Therapy | tried Therapy failed                  | met
            tried and failed Therapy | tried Therapy not tolerated           | met
            tried and failed Therapy | tried Therapy improved                | not met
            tried and failed Therapy | tried Therapy partial                 | not met
            tried and failed Therapy | tried Therapy                         | open
            tried and failed Therapy | never tried Therapy                   | not met
            # the last outcome of one treatment holds; another one failing is enough
            tried and failed Therapy | tried Therapy failed on 2013-05-01; tried Therapy improved on 2014-01-01 | not met
            tried and failed Therapy | tried Therapy improved on 2013-05-01; tried Therapy failed on 2014-01-01 | met
            tried and failed Therapy | tried Therapy failed on 2013-05-01; tried Therapy improved on 2013-05-01 | conflicting
            tried and failed Nsaid   | tried Naproxen failed; tried Ibuprofen improved  | met
            tried and failed Nsaid   | tried Naproxen failed; tried Ibuprofen failed; tried Ibuprofen improved | met
            # how long
            tried and failed Therapy for at least 6 weeks | tried Therapy failed on 2013-05-01 until 2013-06-12 | met
            tried and failed Therapy for at least 6 weeks | tried Therapy failed on 2013-05-01 until 2013-06-11 | not met
            tried and failed Therapy for at least 6 weeks | tried Therapy failed on 2013-05-01                  | open
            tried and failed Therapy for at least 6 weeks | tried Therapy failed on 2013-05-01; tried Therapy failed on 2013-07-01 until 2013-07-14 | open
            tried Naproxen for at least 6 weeks           | ongoing Naproxen on 2014-01-09                      | met
            tried Naproxen for at least 6 weeks           | ongoing Naproxen on 2014-01-10                      | not met
            # where and when
            tried Therapy at the requested region | tried Therapy at Knee         | open
            tried Therapy at the requested region | tried Therapy                 | open
            tried Therapy at the requested region | tried Therapy at LumbarSpine  | met
            tried Therapy within the last 6 months | tried Therapy on 2013-01-01 until 2014-01-01 | met
            tried Therapy within the last 6 months | tried Therapy on 2013-01-01                  | open
            tried Opioid within the last 6 months  | ongoing Hydrocodone on 2010                  | met
            """)
    void aTreatmentWasTried(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tried and failed Therapy, Stretching            | tried Therapy failed; tried Stretching failed   | met
            tried and failed Therapy, Stretching            | tried Therapy failed                            | open
            tried and failed Therapy, Stretching            | tried Therapy improved                          | not met
            tried and failed any of Therapy, Stretching     | tried Therapy failed                            | met
            tried and failed at least 2 of Therapy, Stretching, Nsaid | tried Therapy failed; tried Naproxen failed | met
            tried and failed at least 2 of Therapy, Stretching, Nsaid | tried Therapy failed; never tried Nsaid; never tried Stretching | not met
            tried none of Therapy, Stretching               | never tried Treatment                           | met
            tried none of Therapy, Stretching               | tried Therapy                                   | not met
            """)
    void soManyWereTried(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drug Opioid    | ongoing Hydrocodone          | met
            drug Opioid    | tried Hydrocodone            | open
            drug Opioid even if historical | tried Hydrocodone | met
            drug Opioid    | never tried Opioid           | not met
            drug Opioid    | planned Hydrocodone          | open
            service Therapy | tried Therapy               | met
            """)
    void aDrugIsPresentWhileItIsTaken(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of more than 50 %                          | tried Injection relief 51 %                                 | met
            of more than 50 %                          | tried Injection relief 50 %                                 | not met
            of more than 50 %                          | tried Injection                                             | open
            of more than 50 %                          |                                                             | open
            of more than 50 %                          | never tried Injection                                       | not met
            of more than 50 %                          | searched service Injection                                  | not documented
            of more than 50 % lasting at least 6 weeks | tried Injection relief 60 % lasting 6 weeks                 | met
            of more than 50 % lasting at least 6 weeks | tried Injection relief 60 % lasting 41 days                 | not met
            of more than 50 % lasting at least 6 weeks | tried Injection relief 60 % lasting 2 months                | met
            of more than 50 % lasting at least 6 weeks | tried Injection relief 60 % lasting 1 months                | not met
            of more than 50 % lasting at least 1 months | tried Injection relief 60 % lasting 4 weeks                | open
            of more than 50 % lasting at least 6 weeks | tried Injection relief 60 %                                 | open
            of more than 50 % lasting at least 6 weeks | tried Injection relief 40 %                                 | not met
            # the last one counts
            of more than 50 % | tried Injection relief 60 % on 2013-01-01; tried Injection relief 40 % on 2014-01-01         | not met
            of more than 50 % | tried Injection relief 60 % on 2013-01-01; tried Injection on 2014-01-01                     | open
            of more than 50 % | tried Injection relief 60 % on 2014-01-01; tried Injection relief 40 % on 2014-01-01         | conflicting
            of more than 50 % | tried DeepInjection relief 60 % on 2014-01-01                                                | met
            of more than 50 % at the requested region | tried Injection relief 60 % at Knee                                  | open
            of more than 50 % at the requested region | tried Injection relief 60 % at LumbarSpine                           | met
            """)
    void theLastTreatmentGaveRelief(String relief, String givens, String standing) {
        Standings.expect(standing, "relief from Injection " + relief, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            last one at least 2 months ago       | tried Injection on 2013-12-20                                | met
            last one at least 2 months ago       | tried Injection on 2013-12-21                                | not met
            last one at least 2 months ago       | tried Injection on 2013-12                                   | open
            last one at least 2 months ago       | tried Injection on 2013-11                                   | met
            last one at least 2 months ago       | tried Injection on 2013-12-01; tried Injection on 2014-02-01 | not met
            last one at least 2 months ago       | tried Injection                                              | open
            last one at least 2 months ago       | never tried Injection                                        | met
            last one at most 2 months ago        | never tried Injection                                        | not met
            last one at least 2 months ago       |                                                              | open
            last one at least 2 months ago       | searched service Injection                                   | not documented
            last one at least 2 months ago       | requests Injection first                                     | met
            last one at least 2 months ago       | never tried Injection; tried Injection on 2013-12-01         | conflicting
            last Therapy at least 2 months ago   | tried Therapy on 2013-01-01 until 2014-01-10                 | not met
            last Therapy at least 2 months ago   | ongoing Therapy on 2013-01-01                                | not met
            last Therapy at least 2 months ago   | tried Injection on 2014-02-01                                | open
            last Therapy between 2 and 24 months ago | tried Therapy on 2013-06                                 | met
            """)
    void someTimeHasPassed(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }
}
