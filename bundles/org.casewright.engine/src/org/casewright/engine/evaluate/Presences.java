package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Condition.Presence;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Polarity;
import org.casewright.engine.rules.Quantifier;
import org.casewright.engine.rules.Side;

/** Judges whether something is present, absent or ruled out. */
final class Presences {

    private Presences() {
    }

    static CriterionVerdict judge(Criterion criterion, Presence presence, Scene scene) {
        EvidenceList evidence = new EvidenceList();
        Question question = Question.of(presence, Times.of(presence.scope(), scene));
        Standing standing = onEverySide(presence, question, scene, evidence);
        boolean present = presence.polarity() == Polarity.PRESENT;
        return new CriterionVerdict(criterion, standing, present ? evidence.inOrder() : evidence.turned(), List.of(),
                assumed(presence.concepts(), scene), null);
    }

    /** What is asked for on the side of a bilateral item has to hold on both. */
    private static Standing onEverySide(Presence presence, Question question, Scene scene, EvidenceList evidence) {
        if (!presence.scope().sameSide() || scene.item().side() != Side.BILATERAL) {
            return on(scene.item().side(), presence, question, scene, evidence);
        }
        Tally sides = new Tally();
        sides.add(on(Side.LEFT, presence, question, scene, evidence));
        sides.add(on(Side.RIGHT, presence, question, scene, evidence));
        return sides.all();
    }

    private static Standing on(Side side, Presence presence, Question question, Scene scene, EvidenceList evidence) {
        Standing there = any(presence, question, side, scene, evidence);
        return presence.polarity() == Polarity.PRESENT ? there : there.negated();
    }

    private static Standing any(Presence presence, Question question, Side side, Scene scene,
            EvidenceList evidence) {
        Place place = Wanted.of(presence.scope(), scene.item(), side, scene.concepts());
        List<Concept> concepts = presence.concepts();
        if (concepts.size() == 1) {
            return Inquiry.ask(concepts.get(0), question, place, scene, evidence);
        }
        Tally alternatives = new Tally();
        for (Concept concept : concepts) {
            alternatives.add(Inquiry.ask(concept, question, place, scene, evidence));
        }
        return alternatives.combined(Quantifier.ANY, 0);
    }

    /** The stated default that one of some concepts is taken as present by; null where there is none. */
    private static Assumption assumed(List<Concept> concepts, Scene scene) {
        if (scene.assumptions().isEmpty()) {
            return null;
        }
        for (Concept concept : concepts) {
            Assumption assumption = scene.assumed(concept.id());
            if (assumption != null) {
                return assumption;
            }
        }
        return null;
    }
}
