package org.casewright.engine.rules;

import java.util.List;

/**
 * Something that a record or a request can name.
 *
 * @param id its number in {@link Concepts}
 * @param name its qualified name, such as {@code Pain.Radiculopathy}
 * @param label the term as a letter writes it
 * @param parents the ids of the concepts that it is one of, and of the regions that it lies within
 * @param counterparts the ids of the regions that correspond to it
 * @param region the id of the region where it is seated, its own or inherited; {@link Concepts#NONE} without one
 * @param method how it is found unless the record says otherwise
 * @param unit what its value is measured in; null without a value
 * @param definition what it means; empty where the vocabulary does not say
 */
public record Concept(int id, Kind kind, String name, String label, List<Integer> parents,
        List<Integer> counterparts, int region, Method method, Unit unit, String definition,
        List<String> synonyms, List<String> abbreviations, List<Code> codes) {

    public Concept {
        parents = List.copyOf(parents);
        counterparts = List.copyOf(counterparts);
        synonyms = List.copyOf(synonyms);
        abbreviations = List.copyOf(abbreviations);
        codes = List.copyOf(codes);
    }

    /** A unit as written, and the dimension of what is measured in it. */
    public record Unit(String text, Dimension dimension) {
    }

    /** A code of a code system. */
    public record Code(String system, String code) {
    }
}
