package org.casewright.engine.compile;

import org.casewright.engine.rules.Concepts;

/**
 * The concepts of a library, by which its topics are compiled. Holds for the elements of the files that it was made of,
 * as long as no vocabulary of these is read anew.
 */
public final class Vocabularies {

    private final ConceptTable table;

    Vocabularies(ConceptTable table) {
        this.table = table;
    }

    ConceptTable table() {
        return table;
    }

    /** Every concept of the vocabularies, with what follows from their hierarchies. */
    public Concepts concepts() {
        return table.concepts();
    }
}
