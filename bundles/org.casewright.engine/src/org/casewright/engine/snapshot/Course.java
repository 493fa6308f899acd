package org.casewright.engine.snapshot;

import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Truth;

/**
 * What a record says of a treatment or a drug, beside that it was given.
 *
 * @param ended when it ended; unknown where the record does not say
 * @param count how many visits, injections or sessions it stands for
 * @param relief the relief that it gave; null where the record does not say
 * @param reliefDuration how long the relief lasted; null where the record does not say
 * @param dailyDose the largest daily dose; null where the record does not say or it is no drug
 */
public record Course(State state, Days ended, Outcome outcome, int count, Range relief, Range reliefDuration,
        Range dailyDose) {

    /** Where a treatment stands. */
    public enum State {
        DONE, ONGOING, AUTHORIZED, PLANNED;

        /** Whether it was given, in whole or so far. */
        public boolean isGiven() {
            return this == DONE || this == ONGOING;
        }
    }

    /** How a treatment worked out. */
    public enum Outcome {
        NOT_STATED, FAILED, PARTIAL, IMPROVED, NOT_TOLERATED;

        /** Whether the treatment failed; unknown where the record does not say. */
        public Truth failed() {
            return switch (this) {
                case FAILED, NOT_TOLERATED -> Truth.TRUE;
                case PARTIAL, IMPROVED -> Truth.FALSE;
                case NOT_STATED -> Truth.UNKNOWN;
            };
        }
    }
}
