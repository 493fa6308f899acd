package org.casewright.headless;

import java.util.List;

import org.casewright.model.Issue;

/** The library has errors, so no verdict can be given by it. */
final class BrokenLibrary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    BrokenLibrary(List<Issue> issues) {
        super("The guideline library has errors, and nothing is judged by it until they are put right.");
        this.issues = List.copyOf(issues);
    }

    List<Issue> issues() {
        return issues;
    }
}
