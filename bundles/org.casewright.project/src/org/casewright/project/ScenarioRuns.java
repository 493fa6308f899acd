package org.casewright.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.casewright.criteria.NodeLocator;
import org.casewright.engine.compile.Scenarios;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.engine.scenario.ScenarioRunner;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.Scenario;

/** Keeps the results of scenarios, and runs those again that may come to something else. */
final class ScenarioRuns {

    /** The results of a file, and the topics that they were reached with: by name, null where one was left out. */
    private record Run(List<Scenario> runnable, Map<String, Topic> topics, List<ScenarioResult> results) {
    }

    private final Units units;
    private final Map<String, Run> runs = new HashMap<>();

    ScenarioRuns(Units units) {
        this.units = units;
    }

    /** These files may mean something else now. */
    void forget(Collection<String> files) {
        runs.keySet().removeAll(files);
    }

    void forgetAll() {
        runs.clear();
    }

    /**
     * The results of the scenarios of a file, in their order; one with an error in it or in what it uses is not run.
     */
    List<ScenarioResult> of(String file, Soundness soundness, Library library) {
        List<Scenario> runnable = soundness.sound(file, Scenario.class).stream()
                .filter(scenario -> scenario.getTopic() != null).toList();
        if (runnable.isEmpty()) {
            return List.of();
        }
        Map<String, Topic> topics = new HashMap<>();
        runnable.forEach(
                scenario -> topics.put(scenario.getTopic().getName(), library.topic(scenario.getTopic().getName())));
        Run before = runs.get(file);
        if (before != null && before.runnable().equals(runnable) && isSame(before.topics(), topics)) {
            return before.results();
        }
        Scenarios scenarios = new Scenarios(library, units, new NodeLocator());
        List<ScenarioResult> results = runnable.stream().flatMap(scenario -> scenarios.compile(scenario).stream())
                .map(ScenarioRunner::run).toList();
        runs.put(file, new Run(runnable, topics, results));
        return results;
    }

    private static boolean isSame(Map<String, Topic> one, Map<String, Topic> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(entry -> entry.getValue() == other.get(entry.getKey()));
    }
}
