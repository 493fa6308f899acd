package org.casewright.tests.naive;

import org.casewright.model.guideline.Standing;

/** Yes, no, or not to be told from what is known. */
enum Answer {
    YES, NO, UNKNOWN;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /** Yes where one thing is certain, no where its contrary is. */
    static Answer of(boolean certainly, boolean certainlyNot) {
        return certainly ? YES : certainlyNot ? NO : UNKNOWN;
    }

    Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The same as a criterion stands, with the word for what is unknown. */
    Standing standing(Standing unknown) {
        return switch (this) {
            case YES -> Standing.MET;
            case NO -> Standing.NOT_MET;
            case UNKNOWN -> unknown;
        };
    }
}
