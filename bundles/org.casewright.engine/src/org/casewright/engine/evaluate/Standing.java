package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Truth;

/** How a criterion stands. All but the first two are Kleene's third value. */
public enum Standing {
    MET, NOT_MET,
    /** The reviewer searched the record and found nothing either way. */
    NOT_DOCUMENTED,
    /** Nobody has answered the question yet. */
    OPEN,
    /** The record says one thing and its opposite. */
    CONFLICTING;

    /** Whether it is met or not met. */
    public boolean isKnown() {
        return this == MET || this == NOT_MET;
    }

    /** The standing of the opposite statement. */
    public Standing negated() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            default -> this;
        };
    }

    /** How a statement stands that holds, does not, or that nobody has answered. */
    static Standing of(Truth truth) {
        return switch (truth) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> OPEN;
        };
    }
}
