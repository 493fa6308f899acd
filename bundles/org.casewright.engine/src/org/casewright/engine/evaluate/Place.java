package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** Where a finding has to lie. */
sealed interface Place permits Anywhere, Wanted, Beside, NotElsewhere {

    /** Whether a present finding lies here. An unspecified region or side leaves it open. */
    Truth admits(Fact present);

    /** Whether what a fact denies is denied of a concept here. An unspecified region or side leaves it open. */
    Truth isCoveredBy(Fact denial, Concept asked);

    /** Whether a search for a concept took in this place. One without a place took in every place. */
    boolean isSearchedBy(Fact search, Concept asked);
}
