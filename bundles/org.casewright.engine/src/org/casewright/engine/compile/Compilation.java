package org.casewright.engine.compile;

import java.util.List;

import org.casewright.engine.rules.Library;
import org.casewright.model.Issue;

/**
 * What came of compiling.
 *
 * @param library the topics that could be compiled
 * @param issues one for each topic that could not; none where the language's own checks found no error
 */
public record Compilation(Library library, List<Issue> issues) {

    public Compilation {
        issues = List.copyOf(issues);
    }
}
