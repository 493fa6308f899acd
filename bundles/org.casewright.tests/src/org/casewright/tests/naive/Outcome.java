package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Standing;

/**
 * How a condition stands.
 *
 * @param parts the criteria within it
 * @param support the findings that it is met by
 */
record Outcome(Standing standing, List<Judged> parts, List<Fact> support) {

    static Outcome of(Standing standing) {
        return new Outcome(standing, List.of(), List.of());
    }

    /** Of two sides, say. */
    static Outcome both(Outcome one, Outcome other) {
        return new Outcome(Kleene.all(List.of(one.standing, other.standing)), List.of(),
                join(one.support, other.support));
    }

    static <T> List<T> join(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
