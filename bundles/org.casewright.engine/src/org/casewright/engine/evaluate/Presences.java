package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Condition.Presence;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Polarity;

/** Judges whether something is present, absent or ruled out. */
final class Presences {

    private Presences() {
    }

    static CriterionVerdict judge(Criterion criterion, Presence presence, Scene scene) {
        EvidenceList evidence = new EvidenceList();
        Question question = Question.of(presence, scene.times(presence.scope()));
        boolean present = presence.polarity() == Polarity.PRESENT;
        Standing standing = Sides.onEach(presence.scope(), scene.item(), side -> {
            Standing there = any(presence.concepts(), question, scene.place(presence.scope(), side), scene, evidence);
            return present ? there : there.negated();
        });
        return new CriterionVerdict(criterion, standing, present ? evidence.inOrder() : evidence.turned(), List.of(),
                assumed(presence.concepts(), scene), null);
    }

    private static Standing any(List<Concept> concepts, Question question, Place place, Scene scene,
            EvidenceList evidence) {
        if (concepts.size() == 1) {
            return Inquiry.ask(concepts.get(0), question, place, scene, evidence);
        }
        Tally alternatives = new Tally();
        for (Concept concept : concepts) {
            alternatives.add(Inquiry.ask(concept, question, place, scene, evidence));
        }
        return alternatives.any();
    }

    /** The stated default that one of some concepts is taken as present by; null where there is none. */
    private static Assumption assumed(List<Concept> concepts, Scene scene) {
        for (int i = 0; i < concepts.size(); i++) {
            Assumption assumption = scene.assumed(concepts.get(i).id());
            if (assumption != null) {
                return assumption;
            }
        }
        return null;
    }
}
