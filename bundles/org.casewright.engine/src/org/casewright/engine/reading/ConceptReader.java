package org.casewright.engine.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Kind;
import org.casewright.text.Terms;

/** Finds the concepts of a library that a text names. Immutable; making one takes as long as the library is large. */
public final class ConceptReader {

    private final Concepts concepts;
    private final Terms terms;
    private final Terms regions;

    /** @param concepts what is found by its names; terms are prepared once, for all texts */
    public ConceptReader(Concepts concepts) {
        this.concepts = Objects.requireNonNull(concepts, "concepts");
        terms = terms(concepts, false);
        regions = terms(concepts, true);
    }

    /** A term of several concepts stands for the first; a concept's own label comes before synonyms of others. */
    private static Terms terms(Concepts concepts, boolean ofRegions) {
        List<Concept> wanted = concepts.all().stream()
                .filter(concept -> concept.kind() == Kind.REGION == ofRegions).toList();
        Map<String, String> byTerm = new HashMap<>();
        wanted.forEach(concept -> byTerm.putIfAbsent(concept.label(), concept.name()));
        for (Concept concept : wanted) {
            concept.synonyms().forEach(synonym -> byTerm.putIfAbsent(synonym, concept.name()));
            concept.abbreviations().forEach(abbreviation -> byTerm.putIfAbsent(abbreviation, concept.name()));
        }
        return new Terms(byTerm);
    }

    /** The library's concepts. */
    public Concepts concepts() {
        return concepts;
    }

    /** What a text names, regions apart, in its order. */
    public List<NamedConcept> named(String text) {
        int region = regions(text).stream().findFirst().map(first -> first.concept().id()).orElse(Concepts.NONE);
        return named(terms, text).stream()
                .map(named -> new NamedConcept(special(named.concept(), region), named.span(), named.term())).toList();
    }

    /** The regions that a text names, in its order. */
    public List<NamedConcept> regions(String text) {
        return named(regions, text);
    }

    private List<NamedConcept> named(Terms sought, String text) {
        return sought.find(text).stream().map(mention -> new NamedConcept(
                concepts.get(concepts.find(mention.concept())), mention.span(), mention.term())).toList();
    }

    /** The concept of a qualified name; empty where the library does not have it. */
    public Optional<Concept> concept(String name) {
        int id = concepts.find(Objects.requireNonNull(name, "name"));
        return id == Concepts.NONE ? Optional.empty() : Optional.of(concepts.get(id));
    }

    /** "Lumbar DDD" names the disc disease of the low back, though the two words stand apart in the vocabularies. */
    private Concept special(Concept general, int region) {
        if (region == Concepts.NONE || seatedWithin(general, region)) {
            return general;
        }
        List<Concept> special = new ArrayList<>();
        for (int id : concepts.descendants(general.id())) {
            if (id != general.id() && concepts.steps(id, general.id()) == 1
                    && seatedWithin(concepts.get(id), region)) {
                special.add(concepts.get(id));
            }
        }
        return special.size() == 1 ? special.getFirst() : general;
    }

    private boolean seatedWithin(Concept concept, int region) {
        return concept.region() != Concepts.NONE && concepts.liesWithin(concept.region(), region);
    }
}
