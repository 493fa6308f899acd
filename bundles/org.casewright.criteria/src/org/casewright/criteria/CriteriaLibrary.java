package org.casewright.criteria;

import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.model.guideline.CriteriaFile;

/**
 * A set of criteria files, parsed, linked with each other and checked.
 *
 * @param files in the order in which they were given, without those that could not be read at all. Where there
 *        are errors, parts may be missing and references unresolved: do not compile such a library.
 * @param issues by file, and by place within a file
 */
public record CriteriaLibrary(List<CriteriaFile> files, List<Issue> issues) {

    public CriteriaLibrary {
        files = List.copyOf(files);
        issues = List.copyOf(issues);
    }

    /** Whether an issue of a file is an error; warnings do not count. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
