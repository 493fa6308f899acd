package org.casewright.tests.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # present climbs, absent descends, neither goes the other way
            diagnosis of Radiculopathy         | diagnosis Radiculopathy                    | met
            diagnosis of Radiculopathy         | diagnosis LumbarRadiculopathy              | met
            diagnosis of LumbarRadiculopathy   | diagnosis Radiculopathy                    | open
            diagnosis of Radiculopathy         | absent diagnosis Radiculopathy             | not met
            diagnosis of LumbarRadiculopathy   | absent diagnosis Radiculopathy             | not met
            diagnosis of Radiculopathy         | absent diagnosis LumbarRadiculopathy       | open
            diagnosis of Radiculopathy         |                                            | open
            # what the reviewer searched for
            diagnosis of Radiculopathy         | searched diagnosis Radiculopathy           | not documented
            diagnosis of LumbarRadiculopathy   | searched diagnosis Radiculopathy           | not documented
            diagnosis of Radiculopathy         | searched diagnosis LumbarRadiculopathy     | open
            diagnosis of Radiculopathy | searched diagnosis Radiculopathy; diagnosis Radiculopathy | met
            # uncertain statements give no answer unless they are asked for
            diagnosis of Radiculopathy         | suspected diagnosis Radiculopathy          | open
            diagnosis of Radiculopathy         | historical diagnosis Radiculopathy         | open
            diagnosis of Radiculopathy even if suspected  | suspected diagnosis Radiculopathy | met
            diagnosis of Radiculopathy even if historical | suspected diagnosis Radiculopathy | open
            diagnosis of Radiculopathy even if suspected or historical | historical diagnosis Radiculopathy | met
            # alternatives
            diagnosis of Radiculopathy or Strain | diagnosis Strain                         | met
            diagnosis of Radiculopathy or Strain | absent diagnosis Strain                  | open
            diagnosis of Radiculopathy or Strain | absent diagnosis Strain; absent diagnosis Radiculopathy | not met
            """)
    void aConceptIsFoundAmongItsKinds(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            absent Radiculopathy    | absent diagnosis Radiculopathy                            | met
            absent Radiculopathy    | diagnosis LumbarRadiculopathy                             | not met
            absent Radiculopathy    |                                                           | open
            absent Radiculopathy    | searched diagnosis Radiculopathy                          | not documented
            absent Radiculopathy    | diagnosis Radiculopathy; absent diagnosis Radiculopathy   | conflicting
            absent Score of at least 7 points | test Score of 3 points                          | open
            ruled out Radiculopathy | absent diagnosis Radiculopathy                            | met
            ruled out Radiculopathy | suspected diagnosis Radiculopathy                         | open
            ruled out Radiculopathy by examination or imaging | absent diagnosis Radiculopathy by imaging | met
            ruled out Radiculopathy by examination or imaging | absent diagnosis Radiculopathy by history | open
            ruled out Radiculopathy by examination or imaging | absent diagnosis Radiculopathy  | open
            ruled out Radiculopathy by examination or imaging | diagnosis Radiculopathy by history | not met
            """)
    void absenceHasToBeOnRecord(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diagnosis Radiculopathy by examination | diagnosis Radiculopathy by examination          | met
            diagnosis Radiculopathy by examination | diagnosis Radiculopathy by imaging              | open
            diagnosis Radiculopathy by examination | diagnosis Radiculopathy                         | open
            diagnosis Radiculopathy by examination | absent diagnosis Radiculopathy by examination   | not met
            diagnosis Radiculopathy by examination | absent diagnosis Radiculopathy by imaging       | open
            # the vocabulary says how a twitch is found
            finding Twitch by examination          | finding Twitch                                  | met
            finding Twitch by examination          | finding Twitch by imaging                       | open
            """)
    void aMethodIsAskedFor(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            test Score of at least 7 points   | test Score of 7 points                            | met
            test Score of more than 7 points  | test Score of 7 points                            | not met
            test Score of at least 7 points   | test Score                                        | open
            test Score of between 4 and 7 points | test Score of 7 points                         | met
            test Score of between 4 and 7 points | test Score of 8 points                         | not met
            test Score of exactly 7 points    | test Score of 7 points                            | met
            test Score of less than 7 points  | test Score of 7 points                            | not met
            test Score of at least 7 points   | test Score of 7                                   | met
            test Score of at least 7 points   | test Score of 7 mg                                | open
            test Dose of at least 2 g         | test Dose of 2000 mg                              | met
            test Dose of at least 2 g         | test Dose of 1999 mg                              | not met
            test Dose of at least 2 mg        | test Dose of 2                                    | open
            # the later value holds; of two places one is enough
            test Score of at least 7 points | test Score of 8 points on 2014-01-02; test Score of 4 points on 2014-02-02 | not met
            test Score of at least 7 points | test Score of 4 points on 2014-01-02; test Score of 8 points on 2014-02-02 | met
            test Score of at least 7 points | test Score of 8 points at Knee; test Score of 4 points at LumbarSpine     | met
            """)
    void aValueIsCompared(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # on one day they conflict, later the later holds
            diagnosis of Strain | diagnosis Strain on 2014-02-01; absent diagnosis Strain on 2014-02-01 | conflicting
            diagnosis of Strain | diagnosis Strain on 2014-02-01; absent diagnosis Strain on 2014-02-02 | not met
            diagnosis of Strain | diagnosis Strain on 2014-02-02; absent diagnosis Strain on 2014-02-01 | met
            diagnosis of Strain | diagnosis Strain; absent diagnosis Strain on 2014-02-01               | conflicting
            diagnosis of Strain | diagnosis Strain on 2014-02; absent diagnosis Strain on 2014-02-11    | conflicting
            diagnosis of Strain | diagnosis Strain on 2014-01; absent diagnosis Strain on 2014-02-11    | not met
            diagnosis of Strain | diagnosis Strain on 2014-02-01; suspected diagnosis Strain on 2014-02-11 | open
            diagnosis of Strain | diagnosis Strain on 2014-02-01; searched diagnosis Strain on 2014-02-11 | met
            # what was found by one method is not undone by another
            diagnosis of Strain | diagnosis Strain by imaging on 2014-02-01; absent diagnosis Strain by examination on 2014-02-09 | conflicting
            # a later statement takes the place of what it contradicts, be it more general or more special
            diagnosis of Neuropathy    | absent diagnosis Neuropathy on 2014-01-02; diagnosis Radiculopathy on 2014-02-01 | met
            diagnosis of Neuropathy    | diagnosis Radiculopathy on 2014-01-02; absent diagnosis Neuropathy on 2014-02-01 | not met
            diagnosis of Radiculopathy | diagnosis LumbarRadiculopathy left on 2014-01-02; absent diagnosis LumbarRadiculopathy on 2014-02-01 | open
            """)
    void aLaterStatementHolds(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding TriggerPoint with Twitch | finding TriggerPoint; finding Twitch                             | met
            finding TriggerPoint with Twitch | finding TriggerPoint                                             | open
            finding TriggerPoint with Twitch | finding TriggerPoint; absent finding Twitch                      | not met
            finding TriggerPoint with Twitch | absent finding Twitch                                            | not met
            finding TriggerPoint with Twitch | finding TriggerPoint at Knee; finding Twitch at LumbarSpine      | open
            finding TriggerPoint with Twitch | finding TriggerPoint at Knee left; finding Twitch at Knee right  | open
            finding TriggerPoint with Twitch | finding TriggerPoint at Knee left; finding Twitch at Knee bilateral | met
            finding TriggerPoint with Twitch | finding TriggerPoint at Knee left; absent finding Twitch at Knee left | not met
            finding TriggerPoint with Twitch | finding TriggerPoint at Knee left; searched finding Twitch       | not documented
            finding TriggerPoint with Twitch | searched finding TriggerPoint                                    | not documented
            finding TriggerPoint with Twitch since the last Injection | tried Injection on 2014-01-01; finding TriggerPoint on 2014-02-01; finding Twitch on 2013-12-01 | open
            finding TriggerPoint with Twitch | finding TriggerPoint at Knee; finding TriggerPoint at LumbarSpine; absent finding Twitch at Knee; finding Twitch at LumbarSpine | met
            finding TriggerPoint with Twitch at the requested site | finding TriggerPoint at LumbarSpine bilateral; finding Twitch at LumbarSpine right | open
            finding TriggerPoint with Twitch at the requested site | absent finding Twitch at LumbarSpine left  | not met
            """)
    void companionsAreFoundAtTheSamePlace(String criterion, String givens, String standing) {
        Standings.expect(standing, criterion, givens);
    }
}
