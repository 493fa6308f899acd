package org.casewright.engine.scenario;

import java.util.List;

import org.casewright.engine.evaluate.CriterionVerdict;

/**
 * What came of a scenario.
 *
 * @param actual what came out
 * @param differences what differs from what was expected, each as a whole sentence; empty where it passed
 * @param verdicts the verdicts of all criteria of the topic, for coverage; empty where the topic was not reached
 */
public record ScenarioResult(Scenario scenario, Scenario.Outcome actual, List<String> differences,
        List<CriterionVerdict> verdicts) {

    public ScenarioResult {
        differences = List.copyOf(differences);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether all is as the scenario expects. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
