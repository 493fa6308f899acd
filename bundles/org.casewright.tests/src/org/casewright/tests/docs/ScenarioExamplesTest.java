package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.StandingExpectation;
import org.casewright.model.imrcase.Case;
import org.casewright.tests.naive.Judged;
import org.casewright.tests.naive.NaiveEvaluator;
import org.casewright.tests.naive.ScenarioCase;
import org.casewright.tests.naive.TopicJudgement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of the documentation come out as they say. */
class ScenarioExamplesTest {

    private static final Page REFERENCE = Page.of(Repository.docs().resolve("criteria-language.md"));

    private final List<CriteriaFile> files = Examples.withLibrary(Examples.file(REFERENCE)).files();
    private final NaiveEvaluator evaluator = new NaiveEvaluator(files);

    @TestFactory
    Stream<DynamicTest> eachComesOutAsItSays() {
        return scenarios().map(scenario -> DynamicTest.dynamicTest(scenario.getTitle(), () -> assertHolds(scenario)));
    }

    @Test
    void thereAreScenarios() {
        assertTrue(scenarios().count() > 10, "scenarios in " + REFERENCE.name());
    }

    private Stream<Scenario> scenarios() {
        return files.getLast().getElements().stream().filter(Scenario.class::isInstance).map(Scenario.class::cast);
    }

    private void assertHolds(Scenario scenario) {
        Case file = ScenarioCase.of(scenario);
        TopicJudgement judgement = evaluator.judge(file, file.getItems().getFirst(), scenario.getTopic());
        assertEquals(scenario.getExpectation(), judgement.result());
        if (scenario.getSupported() != null) {
            assertEquals(0, scenario.getSupported().getAmount().compareTo(judgement.amount()), "how much is supported");
        }
        scenario.getStandings().forEach(expected -> assertStands(expected, judgement));
    }

    private static void assertStands(StandingExpectation expected, TopicJudgement judgement) {
        List<Judged> labelled = judgement.criteria().stream().flatMap(Judged::all)
                .filter(judged -> expected.getLabel().equals(judged.criterion().getLabel())).toList();
        assertEquals(1, labelled.size(), expected.getLabel());
        assertEquals(expected.getStanding(), labelled.getFirst().standing(), expected.getLabel());
    }
}
