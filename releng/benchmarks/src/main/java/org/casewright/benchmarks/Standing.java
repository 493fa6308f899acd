package org.casewright.benchmarks;

/** How a criterion stands, as far as all three ways of judging tell it: Kleene's three values. */
public enum Standing {
    NOT_MET, UNKNOWN, MET;

    /** Of what is known. */
    public static Standing of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    /** Of a CQL Boolean, where null is unknown. */
    public static Standing ofNullable(Boolean holds) {
        return holds == null ? UNKNOWN : of(holds);
    }

    public Standing and(Standing other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    public Standing or(Standing other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    public Standing not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
