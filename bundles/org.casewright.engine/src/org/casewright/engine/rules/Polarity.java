package org.casewright.engine.rules;

/** Whether a criterion asks for a finding or for its recorded absence. */
public enum Polarity {
    PRESENT, ABSENT, RULED_OUT
}
