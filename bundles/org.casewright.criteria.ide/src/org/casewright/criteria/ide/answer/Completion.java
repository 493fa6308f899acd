package org.casewright.criteria.ide.answer;

import java.util.Objects;

/**
 * Something that can be written at a place.
 *
 * @param label what the list of proposals shows
 * @param detail what the list shows behind it, such as the term of a concept, or by which synonym it was found; may be
 *        empty
 * @param kind what it is
 * @param insertion what is written where it is chosen
 * @param documentation what it means; has a heading alone where nothing is known
 */
public record Completion(String label, String detail, Kind kind, Insertion insertion, Description documentation) {

    /** What can be proposed. */
    public enum Kind {
        KEYWORD, CONCEPT, DEFINITION, GUIDELINE, TOPIC, FACTORS, ADVICE, PATIENT, PARAMETER, LABEL, UNIT, VALUE,
        TEMPLATE
    }

    public Completion {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(insertion, "insertion");
        Objects.requireNonNull(documentation, "documentation");
    }
}
