package org.casewright.workbench.status;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.project.ProjectState;

/**
 * A project in a line.
 *
 * @param cases    how many there are
 * @param topics   how many topics cases are judged by
 * @param errors   how many errors there are in guidelines and cases
 * @param warnings how many warnings there are in them
 */
record Summary(int cases, int topics, long errors, long warnings) {

    static Summary of(ProjectState state) {
        List<Issue> issues = Stream.concat(state.library().issues().stream(),
                state.cases().values().stream().flatMap(one -> one.issues().stream())).toList();
        return new Summary(state.cases().size(), state.library().rules().topics().size(),
                count(issues, Severity.ERROR), count(issues, Severity.WARNING));
    }

    private static long count(List<Issue> issues, Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    /** As there is room for: {@code 3 cases, 64 topics · nothing wrong} or {@code 3 cases · 2 errors, 1 warning}. */
    String words() {
        return errors + warnings == 0 ? whole() : many(cases, "case") + wrong();
    }

    /** All of it: {@code 3 cases, 64 topics · 2 errors, 1 warning}. */
    String whole() {
        return many(cases, "case") + ", " + many(topics, "topic") + wrong();
    }

    private String wrong() {
        return " \u00b7 " + (errors + warnings == 0 ? "nothing wrong"
                : Stream.of(some(errors, "error"), some(warnings, "warning")).flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(", ")));
    }

    private static String some(long number, String what) {
        return number == 0 ? null : many(number, what);
    }

    private static String many(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
