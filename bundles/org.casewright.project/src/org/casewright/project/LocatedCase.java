package org.casewright.project;

import java.util.List;
import java.util.function.UnaryOperator;

import org.casewright.model.Issue;
import org.casewright.model.imrcase.Case;

/**
 * A case, and how its issues get their places.
 *
 * @param content belongs to the thread that judges
 * @param locator the same issue with all that is known of its place
 */
record LocatedCase(Case content, UnaryOperator<Issue> locator) {

    /** A case that is not read from a file: an element is all that can be told of a place. */
    static LocatedCase inMemory(Case content, String name) {
        return new LocatedCase(content, issue -> issue.at(issue.place().in(name, 0, 0)));
    }

    List<Issue> locate(List<Issue> issues) {
        return issues.stream().map(locator).toList();
    }
}
