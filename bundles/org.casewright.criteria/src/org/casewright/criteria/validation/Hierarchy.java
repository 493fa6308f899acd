package org.casewright.criteria.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.casewright.model.guideline.Concept;

/** What is a special case or a part of what. Safe where concepts go round in circles. */
final class Hierarchy {

    private Hierarchy() {
    }

    /** The concepts that this one names as more general, or as the regions that it is a part of. */
    static List<Concept> broader(Concept concept) {
        List<Concept> broader = new ArrayList<>(Found.in(concept.getParents()));
        broader.addAll(Found.in(concept.getWholes()));
        return broader;
    }

    /** Everything that one can come to from some concepts, these included. */
    static Set<Concept> closure(Collection<Concept> start, Function<Concept, List<Concept>> next) {
        Set<Concept> reached = new LinkedHashSet<>();
        Deque<Concept> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            Concept concept = open.poll();
            if (reached.add(concept)) {
                open.addAll(next.apply(concept));
            }
        }
        return reached;
    }

    /** Whether a concept is another, or a special case or a part of it. */
    static boolean isA(Concept concept, Concept other) {
        return concept == other || closure(List.of(concept), Hierarchy::broader).contains(other);
    }

    /** Whether one of two concepts is, or is a special case or a part of, the other. */
    static boolean related(Concept one, Concept other) {
        return isA(one, other) || isA(other, one);
    }
}
