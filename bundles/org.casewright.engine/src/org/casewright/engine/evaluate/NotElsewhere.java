package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/**
 * Any place that is not clearly another than the item's: at its region, at a part or a whole of it, or at a region
 * that is not stated.
 *
 * @param region the id of the item's region; NONE where it names none
 */
record NotElsewhere(Concepts concepts, int region) implements Place {

    @Override
    public Truth admits(Fact present) {
        return Truth.of(region == Concepts.NONE || present.region() == Concepts.NONE
                || concepts.overlap(region, present.region()));
    }

    /** A denial for the whole of the item's region is enough: what is elsewhere does not count here. */
    @Override
    public Truth isCoveredBy(Fact denial, Concept asked) {
        boolean here = denial.region() == Concepts.NONE
                || region != Concepts.NONE && concepts.liesWithin(region, denial.region());
        return admits(denial).and(Truth.between(here && Anywhere.isDeniedOnEverySide(denial), true));
    }

    @Override
    public boolean isSearchedBy(Fact search, Concept asked) {
        return admits(search) == Truth.TRUE;
    }
}
