package org.casewright.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.model.Issue;

/**
 * A case as it stands. Immutable and free of EMF.
 *
 * @param name under which it was put
 * @param judged empty where it cannot be read, or where judging it failed; the issues then say why
 * @param found all issues, by who found them
 */
public record CaseState(String name, Optional<JudgedCase> judged, CaseIssues found) {

    public CaseState {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(judged, "judged");
        Objects.requireNonNull(found, "found");
    }

    /**
     * Everything that is to be told about the case; what a letter still needs is said in {@link JudgedCase#missing}.
     */
    public List<Issue> issues() {
        return found.all();
    }
}
