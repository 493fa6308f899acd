package org.casewright.workbench.concepts;

import java.util.Objects;

import org.casewright.engine.rules.Kind;

/**
 * A concept that may be meant by what was typed.
 *
 * @param name the qualified name, which is what a case stores
 * @param label the term as a letter writes it
 * @param kind what it is
 * @param found the synonym or abbreviation that was found; empty where the label itself fits
 * @param definition what it means; empty where the vocabulary does not say
 */
public record ConceptProposal(String name, String label, Kind kind, String found, String definition) {

    public ConceptProposal {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(definition, "definition");
    }
}
