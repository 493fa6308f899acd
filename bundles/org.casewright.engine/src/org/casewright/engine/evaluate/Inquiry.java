package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** Asks one question about one concept at one place. */
final class Inquiry {

    private final Scene scene;
    private final Question question;
    private final Place place;
    private final Bearing supporting;
    private final EvidenceList evidence;
    private final Testimony heard;

    private Inquiry(Concept concept, Question question, Place place, Bearing supporting, Scene scene,
            EvidenceList evidence) {
        this.scene = scene;
        this.question = question;
        this.place = place;
        this.supporting = supporting;
        this.evidence = evidence;
        this.heard = Testimony.about(concept, question, place, scene, evidence);
    }

    /** How it stands that the concept is there as the question asks. The facts that bear on it are added. */
    static Standing ask(Concept concept, Question question, Place place, Scene scene, EvidenceList evidence) {
        return new Inquiry(concept, question, place, Bearing.SUPPORTS, scene, evidence).settle();
    }

    private Standing settle() {
        boolean denied = settleDenials();
        Standing found = settlePresent();
        if (denied) {
            return found == null || found == Standing.NOT_MET ? Standing.NOT_MET : Standing.CONFLICTING;
        }
        if (found == Standing.NOT_MET) {
            return question.denials() ? unknown() : heard.isUnclear() ? withCompanionsHere() : Standing.NOT_MET;
        }
        return found == null ? withCompanionsHere() : found;
    }

    /** Whether there is a denial that no later present finding contradicts. */
    private boolean settleDenials() {
        boolean denied = false;
        List<Fact> denials = heard.denials();
        for (int i = 0; i < denials.size(); i++) {
            Fact denial = denials.get(i);
            boolean outdated = isOutdated(denial, heard.present());
            evidence.add(denial, outdated ? Bearing.SUPERSEDED : Bearing.OPPOSES);
            denied |= !outdated;
        }
        return denied;
    }

    /** How the present findings stand that no later denial contradicts; null where there is none. */
    private Standing settlePresent() {
        Tally alternatives = null;
        List<Fact> present = heard.present();
        for (int i = 0; i < present.size(); i++) {
            Fact fact = present.get(i);
            if (isOutdated(fact, heard.denials())) {
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
            all.add(new Inquiry(companion, alone, here, Bearing.ACCOMPANIES, scene, evidence).settle());
        }
        return all.all();
    }

    private Standing unknown() {
        return heard.isSearched() ? Standing.NOT_DOCUMENTED : Standing.OPEN;
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
}
