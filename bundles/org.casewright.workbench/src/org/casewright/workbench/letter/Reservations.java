package org.casewright.workbench.letter;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.project.CaseIssues;
import org.casewright.project.CaseState;
import org.casewright.project.JudgedCase;

/**
 * What has to be said before a letter leaves the house. Whoever exports it all the same has been told.
 *
 * @param missing why there is no letter yet; while there is any, none can be exported
 * @param errors contradictions and other errors of the case
 * @param departures decisions that depart from the criteria without a reason
 * @param open criteria that nobody has answered, decisive or not
 * @param remarks what else was found
 */
public record Reservations(List<Issue> missing, List<Issue> errors, List<Issue> departures, List<Issue> open,
        List<Issue> remarks) {

    public Reservations {
        missing = List.copyOf(missing);
        errors = List.copyOf(errors);
        departures = List.copyOf(departures);
        open = List.copyOf(open);
        remarks = List.copyOf(remarks);
    }

    public static Reservations of(CaseState state) {
        CaseIssues found = state.found();
        List<Issue> others = new ArrayList<>(found.library());
        others.addAll(found.unresolved());
        others.addAll(found.checks());
        List<Issue> missing = state.judged().map(JudgedCase::missing).orElse(found.damage());
        return new Reservations(missing, others.stream().filter(Reservations::isError).toList(), found.departures(),
                found.open(), others.stream().filter(issue -> !isError(issue)).toList());
    }

    private static boolean isError(Issue issue) {
        return issue.severity() == Severity.ERROR;
    }

    /** Whether there is a letter at all. */
    public boolean canExport() {
        return missing.isEmpty();
    }

    /** Whether somebody has to say that it is exported all the same. */
    public boolean mustAsk() {
        return !errors.isEmpty() || !departures.isEmpty() || !open.isEmpty();
    }

    /** All of it, the gravest first. */
    public List<Issue> all() {
        List<Issue> all = new ArrayList<>(missing);
        all.addAll(errors);
        all.addAll(departures);
        all.addAll(open);
        all.addAll(remarks);
        return all;
    }

    /** {@code 1 error, 1 departure without a reason, 3 open criteria}; empty where there is nothing. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        count(missing, "thing missing", "things missing", parts);
        count(errors, "error", "errors", parts);
        count(departures, "departure without a reason", "departures without a reason", parts);
        count(open, "open criterion", "open criteria", parts);
        return String.join(", ", parts);
    }

    private static void count(List<Issue> issues, String one, String many, List<String> parts) {
        if (!issues.isEmpty()) {
            parts.add(issues.size() + " " + (issues.size() == 1 ? one : many));
        }
    }
}
