package org.casewright.engine.compile;

import java.util.List;

import org.casewright.engine.rules.Topic;
import org.casewright.model.Issue;

/**
 * What came of compiling topics of one file.
 *
 * @param topics those that could be compiled, in the order of the file
 * @param issues one for each topic that could not; none where the language's own checks found no error
 */
public record CompiledFile(List<Topic> topics, List<Issue> issues) {

    public CompiledFile {
        topics = List.copyOf(topics);
        issues = List.copyOf(issues);
    }
}
