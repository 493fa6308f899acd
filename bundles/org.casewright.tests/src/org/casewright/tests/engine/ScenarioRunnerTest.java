package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.engine.scenario.Coverage;
import org.casewright.engine.scenario.ScenarioResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioRunnerTest {

    private static final String TOPIC = """
            topic Tested "tested" of Rules covers Injection
              applies when painful: symptom Pain
              indicated when all of { strained: diagnosis Strain weak: any of { gain: finding Gain twitch: finding Twitch } }
              supports 4 injections
            patient Pat "a typical patient" {
              requests Injection quantity 4 injections
              given symptom Pain
              given diagnosis Strain
              given finding Gain
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            like Pat expect indicated                                                                     | ''
            like Pat without Gain expect not documented because gain                                      | ''
            like Pat without Gain expect not documented because Test.Gain                                 | ''
            like Pat without Gain expect not documented because weak                                      | ''
            like Pat given absent diagnosis Strain expect not indicated because strained and Test.Strain  | ''
            like Pat without Pain expect not covered because painful                                      | ''
            like Pat requests Injection quantity 5 injections expect in part of 4 injections              | ''
            like Pat without Gain expect not documented where strained is met and gain is open            | ''
            like Pat without Gain expect not documented where gain is not documented                      | ''
            # what goes wrong is said in words
            like Pat without Gain expect indicated         | Expected indicated, but it is not documented because of gain.
            like Pat without Pain expect indicated         | Expected indicated, but it is not covered (applicability unknown).
            like Pat without Gain expect not documented because strained | Expected strained to decide, but gain does.
            like Pat expect indicated because gain         | Expected gain to decide, but no criterion does.
            like Pat requests Injection quantity 5 injections expect in part of 3 injections | Expected support for 3 injections, but it is for 4.
            like Pat expect indicated where gain is not met | Expected gain to be not met, but it is met.
            """)
    void whatComesOutIsComparedWithWhatIsExpected(String scenario, String difference) {
        ScenarioResult result = Judged.scenarios(Words.TEXT + TOPIC + "scenario \"one\" for Tested " + scenario)
                .getFirst();

        assertEquals(difference.isEmpty() ? List.of() : List.of(difference), result.differences());
    }

    @Test
    void coverageTellsHowEachCriterionStood() {
        List<ScenarioResult> results = Judged.scenarios(Words.TEXT + TOPIC + """
                scenario "one" for Tested like Pat expect indicated
                scenario "two" for Tested like Pat without Strain given absent finding Gain expect not documented
                """);

        assertEquals(List.of("painful +", "? +?", "strained +?", "weak +?", "gain +-", "twitch ?"),
                Coverage.of(results.getFirst().scenario().topic(), results).stream().map(ScenarioRunnerTest::words)
                        .toList());
    }

    private static String words(Coverage.Line line) {
        String label = line.criterion().label().isEmpty() ? "?" : line.criterion().label();
        return label + " " + (line.met() ? "+" : "") + (line.notMet() ? "-" : "") + (line.undecided() ? "?" : "");
    }
}
