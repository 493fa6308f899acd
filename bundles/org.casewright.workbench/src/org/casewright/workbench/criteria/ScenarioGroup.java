package org.casewright.workbench.criteria;

import java.util.Comparator;
import java.util.List;

import org.casewright.engine.rules.Topic;
import org.casewright.engine.scenario.ScenarioResult;

/** A topic and how its scenarios fare. */
record ScenarioGroup(Topic topic, List<ScenarioResult> results) implements Comparable<ScenarioGroup> {

    private static final Comparator<ScenarioGroup> FAILED_FIRST = Comparator
            .comparing((ScenarioGroup group) -> group.failed() == 0).thenComparing(group -> group.topic().title());

    ScenarioGroup {
        results = List.copyOf(results);
    }

    /** The results, those that differ from what is expected first. */
    List<ScenarioResult> failedFirst() {
        return results.stream().sorted(Comparator.comparing(ScenarioResult::passed)).toList();
    }

    long failed() {
        return results.stream().filter(result -> !result.passed()).count();
    }

    @Override
    public int compareTo(ScenarioGroup other) {
        return FAILED_FIRST.compare(this, other);
    }
}
