package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Status;
import org.casewright.engine.snapshot.Fact;

/** Whether the reviewer has searched for something that nothing is known of. */
final class Searches {

    private Searches() {
    }

    /** How an unanswered question about several concepts stands. */
    static Standing of(List<Concept> concepts, Place place, Scene scene, EvidenceList evidence) {
        Tally all = new Tally();
        for (Concept concept : concepts) {
            all.add(of(concept.id(), place, scene, evidence));
        }
        return all.unknown();
    }

    /** How an unanswered question about a concept stands: not documented where it was searched for, else open. */
    static Standing of(int concept, Place place, Scene scene, EvidenceList evidence) {
        boolean searched = false;
        if (concept != Concepts.NONE) {
            Concept asked = scene.concepts().get(concept);
            for (Fact fact : scene.snapshot().about(concept)) {
                if (fact.status() == Status.SEARCHED_NOT_FOUND && place.isSearchedBy(fact, asked)) {
                    evidence.add(fact, Bearing.SEARCHED);
                    searched = true;
                }
            }
        }
        return searched ? Standing.NOT_DOCUMENTED : Standing.OPEN;
    }
}
