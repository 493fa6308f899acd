package org.casewright.determination.compose;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;

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

    /** Empty where an item is undecided, or where the case has no item. */
    public static Optional<CaseOutcome> of(Case imr) {
        Set<Decision> decisions = imr.getItems().stream().map(DisputedItem::getDecision)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Decision.class)));
        if (decisions.isEmpty() || decisions.contains(Decision.UNDECIDED)) {
            return Optional.empty();
        }
        if (decisions.size() > 1) {
            return Optional.of(PARTIALLY_OVERTURNED);
        }
        return Optional.of(decisions.contains(Decision.UPHELD) ? UPHELD : OVERTURNED);
    }
}
