package org.casewright.tests.random;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.Vocabulary;

/** The concepts and topics that cases are made of, in the order of the files. */
final class World {

    private final List<Concept> concepts = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Map<Concept, List<Concept>> kinds = new IdentityHashMap<>();
    private final Map<Concept, List<Concept>> parts = new IdentityHashMap<>();

    World(List<CriteriaFile> files) {
        for (CriteriaFile file : files) {
            for (var element : file.getElements()) {
                if (element instanceof Vocabulary vocabulary) {
                    concepts.addAll(vocabulary.getConcepts());
                } else if (element instanceof Topic topic) {
                    topics.add(topic);
                }
            }
        }
    }

    List<Topic> topics() {
        return topics;
    }

    List<Concept> regions() {
        return concepts.stream().filter(concept -> concept.getKind() == ConceptKind.REGION).toList();
    }

    List<Concept> findings() {
        return concepts.stream().filter(concept -> concept.getKind() != ConceptKind.REGION).toList();
    }

    /** The concept and all its special cases. */
    List<Concept> kindsOf(Concept concept) {
        return kinds.computeIfAbsent(concept, general -> concepts.stream()
                .filter(other -> isAbove(general, other, false)).toList());
    }

    /** The region and all its parts. */
    List<Concept> partsOf(Concept region) {
        return parts.computeIfAbsent(region, whole -> concepts.stream()
                .filter(other -> isAbove(whole, other, true)).toList());
    }

    /** The concept and all that are more general, or larger. */
    List<Concept> above(Concept concept, boolean region) {
        return concepts.stream().filter(other -> isAbove(other, concept, region)).toList();
    }

    private static boolean isAbove(Concept upper, Concept lower, boolean region) {
        List<Concept> next = region ? lower.getWholes() : lower.getParents();
        return upper == lower || next.stream().anyMatch(other -> isAbove(upper, other, region));
    }
}
