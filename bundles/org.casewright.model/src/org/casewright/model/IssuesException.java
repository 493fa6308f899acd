package org.casewright.model;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A file could not be read or written; the issues say why and where. */
public final class IssuesException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** @throws IllegalArgumentException where there is no issue: a failure without a reason helps nobody */
    public IssuesException(List<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(Collectors.joining("\n")));
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("at least one issue");
        }
        this.issues = List.copyOf(issues);
    }

    /** At least one, in the order of the file. */
    public List<Issue> issues() {
        return issues;
    }
}
