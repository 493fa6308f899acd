package org.casewright.engine.evaluate;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Status;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;
import org.casewright.engine.snapshot.Item.RequestKind;

/** What the record says of a treatment having been given, or never. */
final class Treatments {

    private Treatments() {
    }

    /** Whether a treatment was ever given. The facts that say so are added to the evidence. */
    static boolean given(int treatment, Scene scene, EvidenceList evidence) {
        boolean given = false;
        if (treatment != Concepts.NONE) {
            for (Fact fact : scene.snapshot().about(treatment)) {
                if (fact.isGiven()) {
                    evidence.add(fact, Bearing.SUPPORTS);
                    given = true;
                }
            }
        }
        return given;
    }

    /**
     * Whether the record says of the whole place that a treatment was never given there, and none was given
     * certainly later.
     *
     * @param bearing what such a fact does for the criterion
     */
    static boolean denied(int treatment, Place place, Bearing bearing, Scene scene, EvidenceList evidence) {
        if (treatment == Concepts.NONE) {
            return false;
        }
        Concept asked = scene.concepts().get(treatment);
        boolean denied = false;
        long lastGiven = Days.OPEN_START;
        for (Fact fact : scene.snapshot().about(treatment)) {
            if (fact.isGiven() && place.admits(fact) == Truth.TRUE) {
                lastGiven = Math.max(lastGiven, fact.date().first());
            }
        }
        for (Fact fact : scene.snapshot().about(treatment)) {
            if (fact.status() == Status.ABSENT && place.isCoveredBy(fact, asked) == Truth.TRUE) {
                boolean outdated = fact.date().last() < lastGiven;
                evidence.add(fact, outdated ? Bearing.SUPERSEDED : bearing);
                denied |= !outdated;
            }
        }
        return denied;
    }

    /** Whether the item asks for a treatment, for a kind of it or for what it is a kind of, for the first time. */
    static boolean isFirst(int treatment, Scene scene) {
        Item item = scene.item();
        return item.requestKind() == RequestKind.FIRST && treatment != Concepts.NONE
                && item.service() != Concepts.NONE && (scene.concepts().isA(treatment, item.service())
                        || scene.concepts().isA(item.service(), treatment));
    }
}
