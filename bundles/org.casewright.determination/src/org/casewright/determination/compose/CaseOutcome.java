package org.casewright.determination.compose;

import java.util.Collection;
import java.util.Optional;

import org.casewright.model.imrcase.Decision;

/** The outcome of a case, which follows from the decisions for its items. */
public enum CaseOutcome {
    UPHELD("Upheld"), OVERTURNED("Overturned"), PARTIALLY_OVERTURNED("Partially overturned");

    private final String label;

    CaseOutcome(String label) {
        this.label = label;
    }

    /** As the index of published determinations names it. */
    public String label() {
        return label;
    }

    /**
     * What the decisions for all items of a case come to; empty where one is undecided, or where there is none.
     */
    public static Optional<CaseOutcome> of(Collection<Decision> decisions) {
        boolean upheld = decisions.contains(Decision.UPHELD);
        boolean overturned = decisions.contains(Decision.OVERTURNED);
        if (decisions.contains(Decision.UNDECIDED) || !upheld && !overturned) {
            return Optional.empty();
        }
        return Optional.of(upheld && overturned ? PARTIALLY_OVERTURNED : upheld ? UPHELD : OVERTURNED);
    }
}
