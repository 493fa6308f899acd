package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Quantifier;

/** Counts how the members of a group stand, and combines them by Kleene's logic. */
final class Tally {

    private int met;
    private int notMet;
    private int notDocumented;
    private int open;
    private int conflicting;

    void add(Standing standing) {
        switch (standing) {
            case MET -> met++;
            case NOT_MET -> notMet++;
            case NOT_DOCUMENTED -> notDocumented++;
            case OPEN -> open++;
            case CONFLICTING -> conflicting++;
        }
    }

    Standing combined(Quantifier quantifier, int count) {
        return switch (quantifier) {
            case ALL -> all();
            case ANY -> any();
            case NONE -> any().negated();
            case AT_LEAST -> atLeast(count);
        };
    }

    Standing all() {
        return notMet > 0 ? Standing.NOT_MET : unknowns() == 0 ? Standing.MET : unknown();
    }

    Standing any() {
        return met > 0 ? Standing.MET : unknowns() == 0 ? Standing.NOT_MET : unknown();
    }

    private Standing atLeast(int count) {
        if (met >= count) {
            return Standing.MET;
        }
        return met + unknowns() < count ? Standing.NOT_MET : unknown();
    }

    private int unknowns() {
        return notDocumented + open + conflicting;
    }

    /**
     * How the group stands where what is known of its members does not settle it. A conflict is the reviewer's to
     * settle, so it shows first; then what nobody has answered.
     */
    Standing unknown() {
        return conflicting > 0 ? Standing.CONFLICTING
                : notDocumented > 0 && open == 0 ? Standing.NOT_DOCUMENTED : Standing.OPEN;
    }
}
