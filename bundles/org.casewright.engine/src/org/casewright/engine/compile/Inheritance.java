package org.casewright.engine.compile;

import java.util.Set;

import org.casewright.model.guideline.Concept;
import org.casewright.model.imrcase.Method;

/** What a concept has from its parents: the first of them that has it, in the author's order, gives it. */
final class Inheritance {

    private Inheritance() {
    }

    /** The region where a concept is seated; null where neither it nor a parent says. */
    static Concept seat(Concept concept, Set<Concept> seen) {
        if (concept.getRegion() != null) {
            return concept.getRegion();
        }
        if (seen.add(concept)) {
            for (Concept parent : concept.getParents()) {
                Concept seat = seat(parent, seen);
                if (seat != null) {
                    return seat;
                }
            }
        }
        return null;
    }

    /** How a concept is found; unspecified where neither it nor a parent says. */
    static Method method(Concept concept, Set<Concept> seen) {
        if (concept.getMethod() != Method.UNSPECIFIED) {
            return concept.getMethod();
        }
        if (seen.add(concept)) {
            for (Concept parent : concept.getParents()) {
                Method method = method(parent, seen);
                if (method != Method.UNSPECIFIED) {
                    return method;
                }
            }
        }
        return Method.UNSPECIFIED;
    }
}
