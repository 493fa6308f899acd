package org.casewright.project;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.Issue;

/**
 * What was found in a case, by who found it. Each place has the name of the case as its source, and the path of the
 * element; line and column where the case was given as a file.
 *
 * @param damage why it cannot be read; nothing else is known then
 * @param library that some guideline could not take part
 * @param unresolved names that the library does not know
 * @param checks contradictions within the case
 * @param departures decisions that depart from the criteria without a reason
 * @param open criteria that nobody has answered
 */
public record CaseIssues(List<Issue> damage, List<Issue> library, List<Issue> unresolved, List<Issue> checks,
        List<Issue> departures, List<Issue> open) {

    /** Nothing was found. */
    public static final CaseIssues NONE = new CaseIssues(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public CaseIssues {
        damage = List.copyOf(damage);
        library = List.copyOf(library);
        unresolved = List.copyOf(unresolved);
        checks = List.copyOf(checks);
        departures = List.copyOf(departures);
        open = List.copyOf(open);
    }

    static CaseIssues damaged(List<Issue> damage) {
        return new CaseIssues(damage, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** All of them, in the order of the components. */
    public List<Issue> all() {
        List<Issue> all = new ArrayList<>(damage);
        all.addAll(library);
        all.addAll(unresolved);
        all.addAll(checks);
        all.addAll(departures);
        all.addAll(open);
        return List.copyOf(all);
    }
}
