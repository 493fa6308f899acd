package org.casewright.headless;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.Severity;

/** What a command has found, and the exit code that follows from it. */
final class Findings {

    /** Nothing was found. */
    static final int CLEAN = 0;
    /** Something was found that asks for a person. */
    static final int FOUND = 1;
    /** The command was used wrongly, or its input could not be read. */
    static final int UNREADABLE = 2;

    private final List<Issue> issues = new ArrayList<>();
    private boolean unreadable;

    void add(Issue issue) {
        issues.add(issue);
    }

    void addAll(Collection<Issue> found) {
        issues.addAll(found);
    }

    /** What made an input unreadable as a whole. */
    void addUnreadable(Collection<Issue> found) {
        issues.addAll(found);
        unreadable = true;
    }

    List<Issue> issues() {
        return issues;
    }

    /** One line an issue. */
    void print(PrintWriter to) {
        issues.forEach(to::println);
        to.flush();
    }

    /** Remarks are no reason for a person to look; errors and warnings are. */
    int exitCode() {
        if (unreadable) {
            return UNREADABLE;
        }
        return issues.stream().anyMatch(issue -> issue.severity() != Severity.INFO) ? FOUND : CLEAN;
    }

    /** {@code 2 errors, 1 warning}. */
    String summary() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = issues.stream().filter(issue -> issue.severity() == severity).count();
            if (count > 0) {
                parts.add(count + " " + severity.word() + (count == 1 || severity == Severity.INFO ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
    }
}
