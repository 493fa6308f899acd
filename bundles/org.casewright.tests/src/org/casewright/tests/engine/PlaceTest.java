package org.casewright.tests.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The item of these tests lies at the left lumbar spine, unless a row says otherwise. */
class PlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding TriggerPoint at the requested region | finding TriggerPoint at LumbarSpine          | met
            # a part lies within, a whole may or may not, another place says nothing
            finding TriggerPoint at the requested region | finding TriggerPoint at L5Root               | met
            finding TriggerPoint at the requested region | finding TriggerPoint at Spine                | open
            finding TriggerPoint at the requested region | finding TriggerPoint at CervicalSpine        | open
            finding TriggerPoint at the requested region | finding TriggerPoint at Muscles              | open
            finding TriggerPoint at the requested region | finding TriggerPoint                         | open
            # a denial has to take in the place; one without a place leaves it open
            finding TriggerPoint at the requested region | absent finding TriggerPoint at LumbarSpine   | not met
            finding TriggerPoint at the requested region | absent finding TriggerPoint at Spine         | not met
            finding TriggerPoint at the requested region | absent finding TriggerPoint at L5Root        | open
            finding TriggerPoint at the requested region | absent finding TriggerPoint at Knee          | open
            finding TriggerPoint at the requested region | absent finding TriggerPoint                  | open
            finding TriggerPoint at the requested region | searched finding TriggerPoint                | not documented
            finding TriggerPoint at the requested region | searched finding TriggerPoint at Knee        | open
            finding TriggerPoint at the requested region | searched finding TriggerPoint left           | open
            # both at once
            finding TriggerPoint at the requested region | finding TriggerPoint at LumbarSpine; absent finding TriggerPoint at Knee | met
            # where the vocabulary seats a diagnosis
            diagnosis LumbarRadiculopathy at the requested region  | diagnosis LumbarRadiculopathy      | met
            diagnosis Radiculopathy at the requested region        | diagnosis CervicalRadiculopathy    | open
            diagnosis SevereKneeSprain at the requested region     | diagnosis SevereKneeSprain         | open
            # a region named
            finding TriggerPoint at CervicalSpine | finding TriggerPoint at CervicalSpine                | met
            finding TriggerPoint at CervicalSpine | finding TriggerPoint at LumbarSpine                  | open
            # what corresponds is one place
            finding Compression at L5Root         | finding Compression at DiscL4L5                      | met
            finding Compression at DiscL5S1       | finding Compression at DiscL4L5                      | open
            # anywhere: a denial for one place says nothing of the others
            diagnosis of Strain                   | absent diagnosis Strain at Knee                      | open
            diagnosis of Strain                   | absent diagnosis Strain left                         | open
            diagnosis of Strain                   | absent diagnosis Strain bilateral                    | not met
            diagnosis of KneeSprain               | absent diagnosis KneeSprain at Knee                  | not met
            diagnosis of LumbarRadiculopathy      | absent diagnosis LumbarRadiculopathy                 | not met
            # an item without a region
            finding TriggerPoint at the requested region | requests Injection; finding TriggerPoint at LumbarSpine | open
            finding TriggerPoint at the requested region | requests Injection; absent finding TriggerPoint at LumbarSpine | open
            """)
    void aRegionIsAskedFor(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            left      | finding TriggerPoint left                                       | met
            left      | finding TriggerPoint bilateral                                  | met
            left      | finding TriggerPoint right                                      | open
            left      | finding TriggerPoint                                            | open
            left      | finding TriggerPoint midline                                    | open
            left      | absent finding TriggerPoint left                                | not met
            left      | absent finding TriggerPoint bilateral                           | not met
            left      | absent finding TriggerPoint right                               | open
            left      | absent finding TriggerPoint                                     | open
            left      | finding TriggerPoint left; absent finding TriggerPoint right    | met
            left      | finding TriggerPoint bilateral on 2014-01-01; absent finding TriggerPoint left on 2014-02-01 | not met
            # a bilateral item needs both
            bilateral | finding TriggerPoint bilateral                                  | met
            bilateral | finding TriggerPoint left; finding TriggerPoint right           | met
            bilateral | finding TriggerPoint left                                       | open
            bilateral | finding TriggerPoint left; absent finding TriggerPoint right    | not met
            bilateral | absent finding TriggerPoint left                                | not met
            # an item without a side asks for none
            midline   | finding TriggerPoint left                                       | met
            midline   | finding TriggerPoint                                            | met
            midline   | absent finding TriggerPoint                                     | not met
            midline   | absent finding TriggerPoint left                                | open
            # an unspecified side is not documented
            at Knee   | finding TriggerPoint left                                       | open
            at Knee   | absent finding TriggerPoint left                                | open
            at Knee   | finding TriggerPoint bilateral                                  | open
            at Knee   | absent finding TriggerPoint bilateral                           | open
            # a search of one side did not take in the other
            midline   | searched finding TriggerPoint left                              | open
            left      | searched finding TriggerPoint left                              | not documented
            left      | searched finding TriggerPoint right                             | open
            """)
    void aSideIsAskedFor(String side, String givens, String standing) {
        Standings.expect(standing, "finding TriggerPoint on the requested side",
                "requests Injection " + side + "; " + givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            absent finding TriggerPoint left                                     | open
            absent finding TriggerPoint left; absent finding TriggerPoint right  | met
            absent finding TriggerPoint bilateral                                | met
            finding TriggerPoint left                                            | not met
            """)
    void whatABilateralItemAsksToBeAbsentIsAbsentOnBothSides(String givens, String standing) {
        Standings.expect(standing, "absent finding TriggerPoint on the requested side",
                "requests Injection bilateral; " + givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding TriggerPoint at LumbarSpine left   | met
            finding TriggerPoint at L5Root bilateral   | met
            finding TriggerPoint at LumbarSpine right  | open
            finding TriggerPoint at CervicalSpine left | open
            finding TriggerPoint at LumbarSpine        | open
            """)
    void aSiteIsRegionAndSide(String given, String standing) {
        Standings.expect(standing, "finding TriggerPoint at the requested site", given);
    }
}
