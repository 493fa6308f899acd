package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Method;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** What the facts of a case say to one question about one concept at one place, before they are weighed. */
final class Testimony {

    private final Scene scene;
    private final Question question;
    private final Place place;
    private final EvidenceList evidence;

    private List<Fact> present = List.of();
    private List<Fact> denials = List.of();
    private boolean unclear;
    private boolean searched;

    private Testimony(Question question, Place place, Scene scene, EvidenceList evidence) {
        this.scene = scene;
        this.question = question;
        this.place = place;
        this.evidence = evidence;
    }

    /** Hears every fact about the concept. Those that bear on the question without answering it are added. */
    static Testimony about(Concept concept, Question question, Place place, Scene scene, EvidenceList evidence) {
        Testimony heard = new Testimony(question, place, scene, evidence);
        for (Fact fact : scene.snapshot().about(concept.id())) {
            heard.hear(fact, concept);
        }
        Fact assumed = scene.assumedFact(concept.id());
        if (assumed != null) {
            heard.hear(assumed, concept);
        }
        return heard;
    }

    /** The facts that certainly say yes. */
    List<Fact> present() {
        return present;
    }

    /** The facts that certainly say no. */
    List<Fact> denials() {
        return denials;
    }

    /** Whether a fact would say yes, if its place, its method or its time were known. */
    boolean isUnclear() {
        return unclear;
    }

    /** Whether the records were searched for it in vain. */
    boolean isSearched() {
        return searched;
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
        Truth counts = counts(fact, place.admits(fact), question.methods());
        if (counts == Truth.TRUE) {
            present = EvidenceList.with(fact, present);
        }
        unclear |= counts == Truth.UNKNOWN;
    }

    private void hearDenial(Fact fact, Concept concept) {
        if (counts(fact, place.isCoveredBy(fact, concept), question.denying()) == Truth.TRUE) {
            denials = EvidenceList.with(fact, denials);
        }
    }

    /**
     * Whether a fact speaks of the place asked about, found by one of some methods, at a time that counts, and nothing
     * has superseded it.
     */
    private Truth counts(Fact fact, Truth here, int methods) {
        Truth found = foundBy(fact, methods);
        Truth counts = here.and(found).and(question.times().admits(fact));
        if (counts == Truth.FALSE) {
            return Truth.FALSE;
        }
        if (isSuperseded(fact)) {
            evidence.add(fact, Bearing.SUPERSEDED);
            return Truth.FALSE;
        }
        if (counts == Truth.UNKNOWN) {
            evidence.add(fact, here == Truth.UNKNOWN ? Bearing.PLACE_UNCLEAR
                    : found == Truth.UNKNOWN ? Bearing.METHOD_UNCLEAR : Bearing.TIME_UNCLEAR);
        }
        return counts;
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

    private static Truth foundBy(Fact fact, int methods) {
        if (methods == Method.ANY) {
            return Truth.TRUE;
        }
        return fact.method() == Method.UNSPECIFIED ? Truth.UNKNOWN : Truth.of((fact.method().bit() & methods) != 0);
    }
}
