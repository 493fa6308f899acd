package org.casewright.tests.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Vocabulary;
import org.casewright.model.imrcase.Method;

/** The concepts of a library, and which of them is more general than which. */
final class Vocabularies {

    private final List<Concept> concepts = new ArrayList<>();
    private final List<Concept> regions;
    private final List<Concept> roots;

    Vocabularies(List<CriteriaFile> files) {
        for (CriteriaFile file : files) {
            for (var element : file.getElements()) {
                if (element instanceof Vocabulary vocabulary) {
                    concepts.addAll(vocabulary.getConcepts());
                }
            }
        }
        regions = concepts.stream().filter(concept -> concept.getKind() == ConceptKind.REGION).toList();
        roots = regions.stream().filter(region -> !region.getCounterparts().isEmpty()).toList();
    }

    /** Null where no concept has this qualified name. */
    Concept concept(String qualifiedName) {
        for (Concept concept : concepts) {
            if (isCalled(concept, qualifiedName)) {
                return concept;
            }
        }
        return null;
    }

    List<Concept> concepts() {
        return concepts;
    }

    List<Concept> regions() {
        return regions;
    }

    private static boolean isCalled(Concept concept, String qualifiedName) {
        return qualifiedName != null && qualifiedName.endsWith(concept.getName())
                && qualifiedName.equals(((Vocabulary) concept.eContainer()).getName() + "." + concept.getName());
    }

    /** The regions that are said to correspond to this one, or that this one is said to correspond to. */
    List<Concept> counterparts(Concept region) {
        List<Concept> counterparts = new ArrayList<>(region.getCounterparts());
        roots.stream().filter(root -> root.getCounterparts().contains(region)).forEach(counterparts::add);
        return counterparts;
    }

    /** Whether a concept is another or a special case of it. */
    static boolean isA(Concept special, Concept general) {
        return steps(special, general, Concept::getParents) >= 0;
    }

    static boolean isAnyOf(Concept special, List<Concept> generals) {
        return generals.stream().anyMatch(general -> isA(special, general));
    }

    /** The fewest steps from one concept up to another, or -1 where the other is not above it. */
    static int steps(Concept from, Concept to, Function<Concept, List<Concept>> up) {
        if (from == to) {
            return 0;
        }
        int fewest = -1;
        for (Concept above : up.apply(from)) {
            int steps = steps(above, to, up);
            if (steps >= 0 && (fewest < 0 || steps + 1 < fewest)) {
                fewest = steps + 1;
            }
        }
        return fewest;
    }

    /** The region where a concept is seated, or null. */
    static Concept seat(Concept concept) {
        if (concept.getRegion() != null) {
            return concept.getRegion();
        }
        for (Concept parent : concept.getParents()) {
            if (seat(parent) != null) {
                return seat(parent);
            }
        }
        return null;
    }

    static Method method(Concept concept) {
        if (concept.getMethod() != Method.UNSPECIFIED) {
            return concept.getMethod();
        }
        for (Concept parent : concept.getParents()) {
            if (method(parent) != Method.UNSPECIFIED) {
                return method(parent);
            }
        }
        return Method.UNSPECIFIED;
    }

    /** All special cases of a concept, with itself. */
    List<Concept> below(Concept general) {
        return concepts.stream().filter(concept -> isA(concept, general)).toList();
    }

    boolean isLeaf(Concept concept) {
        return below(concept).size() == 1;
    }
}
