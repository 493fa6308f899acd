package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Method;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** Asks one question about one concept at one place. */
final class Inquiry {

    private final Scene scene;
    private final Question question;
    private final Place place;
    private final Bearing supporting;
    private final EvidenceList evidence;

    private List<Fact> present = List.of();
    private List<Fact> denials = List.of();
    private boolean unclear;
    private boolean searched;

    private Inquiry(Scene scene, Question question, Place place, Bearing supporting, EvidenceList evidence) {
        this.scene = scene;
        this.question = question;
        this.place = place;
        this.supporting = supporting;
        this.evidence = evidence;
    }

    /** How it stands that the concept is there as the question asks. The facts that bear on it are added. */
    static Standing ask(Concept concept, Question question, Place place, Scene scene, EvidenceList evidence) {
        return new Inquiry(scene, question, place, Bearing.SUPPORTS, evidence).ask(concept);
    }

    private Standing ask(Concept concept) {
        for (Fact fact : scene.snapshot().about(concept.id())) {
            hear(fact, concept);
        }
        Fact assumed = scene.assumedFact(concept.id());
        if (assumed != null) {
            hear(assumed, concept);
        }
        boolean denied = settleDenials();
        Standing found = settlePresent();
        if (denied) {
            return found == null || found == Standing.NOT_MET ? Standing.NOT_MET : Standing.CONFLICTING;
        }
        if (found == Standing.NOT_MET) {
            return question.denials() ? unknown() : unclear ? withCompanionsHere() : Standing.NOT_MET;
        }
        return found == null ? withCompanionsHere() : found;
    }

    private void hear(Fact fact, Concept concept) {
        switch (question.answerOf(fact, scene)) {
            case null -> { }
            case PRESENT -> hearPresent(fact);
            case ABSENT -> hearDenial(fact, concept);
            case SUSPECTED, HISTORICAL -> hearDoubt(fact);
            case SEARCHED_NOT_FOUND -> hearSearch(fact, concept);
        }
    }

    private void hearPresent(Fact fact) {
        Truth here = place.admits(fact);
        Truth found = foundBy(fact, question.methods());
        Truth counts = here.and(found).and(question.times().admits(fact));
        if (counts == Truth.FALSE) {
            return;
        }
        if (isSuperseded(fact)) {
            evidence.add(fact, Bearing.SUPERSEDED);
        } else if (counts == Truth.UNKNOWN) {
            unclear = true;
            leaveOpen(fact, here, found);
        } else {
            present = EvidenceList.with(fact, present);
        }
    }

    private void hearDenial(Fact fact, Concept concept) {
        Truth here = place.isCoveredBy(fact, concept);
        Truth found = foundBy(fact, question.denying());
        Truth counts = here.and(found).and(question.times().admits(fact));
        if (counts == Truth.FALSE) {
            return;
        }
        if (isSuperseded(fact)) {
            evidence.add(fact, Bearing.SUPERSEDED);
        } else if (counts == Truth.UNKNOWN) {
            leaveOpen(fact, here, found);
        } else {
            denials = EvidenceList.with(fact, denials);
        }
    }

    private void hearDoubt(Fact fact) {
        if (place.admits(fact) != Truth.FALSE) {
            evidence.add(fact, isSuperseded(fact) ? Bearing.SUPERSEDED : Bearing.UNCERTAIN);
        }
    }

    private void hearSearch(Fact fact, Concept concept) {
        if (place.isSearchedBy(fact, concept)) {
            searched = true;
            evidence.add(fact, Bearing.SEARCHED);
        }
    }

    private boolean isSuperseded(Fact fact) {
        return fact.index() != Scene.ASSUMED && scene.snapshot().isSuperseded(fact);
    }

    private void leaveOpen(Fact fact, Truth here, Truth found) {
        evidence.add(fact, here == Truth.UNKNOWN ? Bearing.PLACE_UNCLEAR
                : found == Truth.UNKNOWN ? Bearing.METHOD_UNCLEAR : Bearing.TIME_UNCLEAR);
    }

    /** Whether there is a denial that no later present finding contradicts. */
    private boolean settleDenials() {
        boolean denied = false;
        for (int i = 0; i < denials.size(); i++) {
            Fact denial = denials.get(i);
            boolean outdated = isOutdated(denial, present);
            evidence.add(denial, outdated ? Bearing.SUPERSEDED : Bearing.OPPOSES);
            denied |= !outdated;
        }
        return denied;
    }

    /** How the present findings stand that no later denial contradicts; null where there is none. */
    private Standing settlePresent() {
        Tally alternatives = null;
        for (int i = 0; i < present.size(); i++) {
            Fact fact = present.get(i);
            if (isOutdated(fact, denials)) {
                evidence.add(fact, Bearing.SUPERSEDED);
                continue;
            }
            alternatives = alternatives == null ? new Tally() : alternatives;
            alternatives.add(weigh(fact));
        }
        return alternatives == null ? null : alternatives.any();
    }

    private Standing weigh(Fact fact) {
        Truth asAsked = value(fact).and(question.times().lasted(fact));
        evidence.add(fact, switch (asAsked) {
            case TRUE -> supporting;
            case FALSE -> Bearing.OPPOSES;
            case UNKNOWN -> value(fact) == Truth.UNKNOWN ? Bearing.VALUE_UNCLEAR : Bearing.TIME_UNCLEAR;
        });
        Standing own = asAsked == Truth.UNKNOWN ? unknown() : Standing.of(asAsked);
        if (question.companions().isEmpty() || asAsked == Truth.FALSE) {
            return own;
        }
        Tally all = new Tally();
        all.add(own);
        all.add(companionsAt(Beside.of(fact, place, scene.concepts())));
        return all.all();
    }

    /** Nothing settles it here; it still fails where a companion is denied at the place asked for. */
    private Standing withCompanionsHere() {
        boolean fails = !question.companions().isEmpty() && !question.denials()
                && companionsAt(place) == Standing.NOT_MET;
        return fails ? Standing.NOT_MET : unknown();
    }

    private Standing companionsAt(Place here) {
        Tally all = new Tally();
        Question alone = question.ofCompanion();
        for (Concept companion : question.companions()) {
            all.add(new Inquiry(scene, alone, here, Bearing.ACCOMPANIES, evidence).ask(companion));
        }
        return all.all();
    }

    private Standing unknown() {
        return searched ? Standing.NOT_DOCUMENTED : Standing.OPEN;
    }

    private Truth value(Fact fact) {
        return question.value() == null ? Truth.TRUE
                : fact.value() == null ? Truth.UNKNOWN : question.value().test(fact.value());
    }

    /** Whether one of some contrary statements, made by the same method, is certainly later. */
    private static boolean isOutdated(Fact fact, List<Fact> contrary) {
        for (int i = 0; i < contrary.size(); i++) {
            Fact other = contrary.get(i);
            if (other.method() == fact.method() && other.date().isCertainlyAfter(fact.date())) {
                return true;
            }
        }
        return false;
    }

    private static Truth foundBy(Fact fact, int methods) {
        if (methods == Method.ANY) {
            return Truth.TRUE;
        }
        return fact.method() == Method.UNSPECIFIED ? Truth.UNKNOWN : Truth.of((fact.method().bit() & methods) != 0);
    }
}
