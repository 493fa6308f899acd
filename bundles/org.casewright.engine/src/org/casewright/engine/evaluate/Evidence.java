package org.casewright.engine.evaluate;

import org.casewright.engine.snapshot.Fact;

/**
 * A fact that a verdict rests on.
 *
 * @param bearing what it does for the criterion
 */
public record Evidence(Fact fact, Bearing bearing) {

    /** What a fact does for a criterion. */
    public enum Bearing {
        /** It speaks for the criterion. */
        SUPPORTS,
        /** It is one of the companions that the criterion asks for beside the finding. */
        ACCOMPANIES,
        /** It speaks against it. */
        OPPOSES,
        /** It would have spoken, but a later statement took its place. */
        SUPERSEDED,
        /** It bears on the criterion, but its region or side leaves open whether it counts. */
        PLACE_UNCLEAR,
        /** It bears on the criterion, but the record does not say how it was found. */
        METHOD_UNCLEAR,
        /** It bears on the criterion, but its dates leave open whether it counts. */
        TIME_UNCLEAR,
        /** It bears on the criterion, but its value is missing or leaves the answer open. */
        VALUE_UNCLEAR,
        /** It is only suspected, or was there once, and the criterion asks for more. */
        UNCERTAIN,
        /** The reviewer searched and found nothing either way. */
        SEARCHED
    }

    /** The same fact as it bears on the opposite statement. */
    Evidence turned() {
        return switch (bearing) {
            case SUPPORTS -> new Evidence(fact, Bearing.OPPOSES);
            case OPPOSES -> new Evidence(fact, Bearing.SUPPORTS);
            default -> this;
        };
    }

    /** Whether the fact is dated after the utilization review decision. */
    public boolean isLate() {
        return fact.late();
    }
}
