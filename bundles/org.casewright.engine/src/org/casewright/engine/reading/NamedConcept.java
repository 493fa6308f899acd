package org.casewright.engine.reading;

import java.util.Objects;

import org.casewright.engine.rules.Concept;
import org.casewright.text.Span;

/**
 * A concept that a text names.
 *
 * @param concept as its words with the region of the text mean it
 * @param span the words
 * @param term the words as the vocabulary has them
 */
public record NamedConcept(Concept concept, Span span, String term) {

    public NamedConcept {
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(term, "term");
    }
}
