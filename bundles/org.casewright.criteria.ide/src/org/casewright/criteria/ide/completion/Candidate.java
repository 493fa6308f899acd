package org.casewright.criteria.ide.completion;

import java.util.Comparator;

import org.casewright.criteria.ide.answer.Completion;

/**
 * A proposal on its way into the list.
 *
 * @param score how well it fits what was typed, the smaller the better
 * @param order how near it lies to what is being written, the smaller the nearer
 */
record Candidate(Completion completion, int score, int order) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::score)
            .thenComparingInt(Candidate::order).thenComparing(candidate -> candidate.completion().label())
            .thenComparing(candidate -> candidate.completion().insertion().text());
}
