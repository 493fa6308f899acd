package org.casewright.headless;

import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.project.LibraryState;

/**
 * Guidelines as a command works with them.
 *
 * @param library everything that they were linked with
 * @param issues those that concern the command
 */
record LinkedGuidelines(LibraryState library, List<Issue> issues) {

    LinkedGuidelines {
        issues = List.copyOf(issues);
    }

    boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /** @throws BrokenLibrary where there are errors: verdicts by a broken library are no verdicts */
    void requireSound() {
        if (hasErrors()) {
            throw new BrokenLibrary(issues);
        }
    }
}
