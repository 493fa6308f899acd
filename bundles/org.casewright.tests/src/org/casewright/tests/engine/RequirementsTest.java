package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewright.engine.words.Requirements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria read aloud: each fits after "the guideline requires". */
class RequirementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diagnosis of Radiculopathy                                     | a diagnosis of radiculopathy
            diagnosis of Strain or KneeSprain                              | a diagnosis of strain or knee sprain
            symptom Pain for more than 3 months                            | pain lasting more than three months
            finding TriggerPoint with Twitch and Gain at the requested site | a trigger point with twitch and gain in function at the site of the request
            test Score of at least 4 points                                | a pain score of at least 4 points
            test Score of between 4 and 6 points                           | a pain score of between 4 and 6 points
            absent finding TriggerPoint                                    | the absence of a trigger point
            ruled out Radiculopathy by imaging or electrodiagnosis         | the exclusion of radiculopathy by imaging or electrodiagnosis
            finding Compression by imaging on the requested side           | root compression by imaging on the side of the request
            finding Gain since the last Injection                          | gain in function since the last injection
            finding TriggerPoint within the last 6 weeks                   | a trigger point within the six weeks before the request
            tried and failed all of Stretching, Therapy, Nsaid             | the failure of stretching, therapy and anti-inflammatory drug
            tried any of Stretching, Therapy for at least 6 weeks          | a trial of stretching or therapy lasting at least six weeks
            tried and failed at least 2 of Stretching, Therapy, Nsaid      | the failure of at least two of stretching, therapy and anti-inflammatory drug
            relief from Injection of more than 50 % lasting at least 6 weeks | relief of more than 50% lasting at least six weeks from the last injection
            last one at least 2 months ago                                 | an interval of at least two months since the last one
            number of Maneuver is at least 3                               | at least three provocation tests
            number of Injection counting done per 12 months is at most 4 injections | no more than four injections in one year
            number of Therapy counting done is at least 6 visits           | at least six visits of therapy
            requested quantity is at most 4 injections                     | a quantity of no more than four injections
            requested dose is at most 120 mg per day                       | a daily dose of no more than 120 mg per day
            age is at least 65 years                                       | an age of at least 65 years
            patient is female                                              | a female patient
            repeated request                                               | a repeated request
            """)
    void readsAsANounPhrase(String criterion, String phrase) {
        assertEquals(phrase, Requirements.of(Judged.verdict(criterion, "").criterion()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all of { diagnosis of Strain symptom Pain finding Gain }        | a diagnosis of strain, pain and gain in function
            any of { diagnosis of Strain symptom Pain }                     | a diagnosis of strain or pain
            at least 2 of { diagnosis of Strain symptom Pain finding Gain } | at least two of the following: a diagnosis of strain, pain and gain in function
            none of { diagnosis of Strain symptom Pain }                    | none of the following: a diagnosis of strain or pain
            when repeated request then { finding Gain symptom Pain }        | gain in function and pain where the treatment is repeated
            same root and side { diagnosis of Radiculopathy finding Compression } | a diagnosis of radiculopathy and root compression, all at the same nerve root and on the same side
            """)
    void joinsWhatBelongsTogether(String criterion, String phrase) {
        assertEquals(phrase, Requirements.of(Judged.verdict(criterion, "").criterion()));
    }
}
