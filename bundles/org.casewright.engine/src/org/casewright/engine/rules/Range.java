package org.casewright.engine.rules;

/** An amount as a record states it: a single one, or one that lies between two. */
public record Range(Amount from, Amount to) {

    /** What both ends are amounts of. */
    public Dimension dimension() {
        return from.dimension();
    }
}
