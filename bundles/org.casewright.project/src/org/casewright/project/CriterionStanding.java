package org.casewright.project;

import java.util.List;

import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.rules.SourceSpan;

/**
 * How a criterion, as it is written in a file, stands in the cases of the project. A criterion of a definition is
 * judged wherever the definition is used.
 *
 * @param span where it is written
 * @param label its name; empty where the author gave it none
 * @param standings one for each item that it was judged for, by case and item; where it was judged several times for
 *        one item, all of them
 */
public record CriterionStanding(SourceSpan span, String label, List<ItemStanding> standings) {

    public CriterionStanding {
        standings = List.copyOf(standings);
    }

    /** In how many cases it stands so, for any item of them. */
    public long cases(Standing standing) {
        return standings.stream().filter(one -> one.standing() == standing).map(ItemStanding::caseName).distinct()
                .count();
    }

    /** In how many cases it was judged. */
    public long cases() {
        return standings.stream().map(ItemStanding::caseName).distinct().count();
    }
}
