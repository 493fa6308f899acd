package org.casewright.engine.rules;

/** Kleene's three values. */
public enum Truth {
    FALSE, UNKNOWN, TRUE;

    /** The value of a statement that is known. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** What is left between a statement that certainly holds and one that certainly does not. */
    public static Truth between(boolean certainly, boolean possibly) {
        return certainly ? TRUE : possibly ? UNKNOWN : FALSE;
    }

    /** Unknown where neither is false and one is unknown. */
    public Truth and(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    /** Unknown where neither is true and one is unknown. */
    public Truth or(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    /** The unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
