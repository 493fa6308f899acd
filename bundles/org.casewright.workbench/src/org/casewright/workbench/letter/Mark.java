package org.casewright.workbench.letter;

import java.util.List;

import org.casewright.model.Issue;

/**
 * An issue where the letter shows what it is about.
 *
 * @param exact whether the spots are the very words, rather than the passage that they stand in or belong to
 * @param spots line by line; at least one
 */
public record Mark(Issue issue, boolean exact, List<Spot> spots) {

    public Mark {
        spots = List.copyOf(spots);
    }

    /** Where it begins. */
    public Spot first() {
        return spots.getFirst();
    }
}
