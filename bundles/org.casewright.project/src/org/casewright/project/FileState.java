package org.casewright.project;

import java.util.List;
import java.util.Objects;

import org.casewright.engine.rules.Topic;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.model.Issue;
import org.casewright.model.Severity;

/**
 * A criteria file as it stands.
 *
 * @param name under which it was put
 * @param issues by place
 * @param topics those of its topics that cases are judged by, in the order of the file
 * @param scenarios the results of its scenarios, in the order of the file; those of a topic that is left out are not
 *     run
 */
public record FileState(String name, List<Issue> issues, List<Topic> topics, List<ScenarioResult> scenarios) {

    public FileState {
        Objects.requireNonNull(name, "name");
        issues = List.copyOf(issues);
        topics = List.copyOf(topics);
        scenarios = List.copyOf(scenarios);
    }

    /** Whether an issue of the file is an error; warnings do not count. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
