package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** Any place will do; a denial for one place says nothing of the others. */
record Anywhere(Concepts concepts) implements Place {

    @Override
    public Truth admits(Fact present) {
        return Truth.TRUE;
    }

    @Override
    public Truth isCoveredBy(Fact denial, Concept asked) {
        return Truth.between(isDeniedInEveryRegion(denial, asked, concepts) && isDeniedOnEverySide(denial), true);
    }

    @Override
    public boolean isSearchedBy(Fact search, Concept asked) {
        return isCoveredBy(search, asked) == Truth.TRUE;
    }

    /** Whether a denial is not bound to a region, or only to one that holds the seat of the concept. */
    static boolean isDeniedInEveryRegion(Fact denial, Concept asked, Concepts concepts) {
        return denial.region() == Concepts.NONE
                || asked.region() != Concepts.NONE && concepts.liesWithin(asked.region(), denial.region());
    }

    static boolean isDeniedOnEverySide(Fact denial) {
        return denial.side() != Side.LEFT && denial.side() != Side.RIGHT;
    }
}
