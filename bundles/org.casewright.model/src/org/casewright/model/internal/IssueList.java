package org.casewright.model.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;

/** What is wrong with a file, in the order of the file; the first hundred of it. */
final class IssueList {

    private static final int MAX_ISSUES = 100;

    private final String source;
    private final Lines lines;
    private final List<Issue> issues = new ArrayList<>();

    IssueList(String source, Lines lines) {
        this.source = source;
        this.lines = lines;
    }

    void report(String code, String message, int offset) {
        add(Issue.error(code, message, Place.text(source, lines.line(offset), lines.column(offset), offset, 0)));
    }

    void add(Issue issue) {
        if (issues.size() < MAX_ISSUES) {
            issues.add(issue);
        }
    }

    /** @throws IssuesException where there is any */
    void throwIfAny() throws IssuesException {
        if (!issues.isEmpty()) {
            issues.sort(Comparator.comparingInt((Issue issue) -> issue.place().line())
                    .thenComparingInt(issue -> issue.place().column()));
            throw new IssuesException(issues);
        }
    }
}
