package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Condition.TriedOne;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** Judges whether a treatment was tried, or tried and failed. */
final class Trials {

    private final TriedOne tried;
    private final Scene scene;
    private final Place place;
    private final Times times;
    private final EvidenceList evidence;

    private List<Fact> fulfilling = List.of();
    private List<Fact> failing = List.of();
    private List<Fact> denials = List.of();
    private long lastGiven = Days.OPEN_START;
    private boolean open;
    private boolean unclear;
    private boolean searched;

    private Trials(TriedOne tried, Side side, Scene scene, EvidenceList evidence) {
        this.tried = tried;
        this.scene = scene;
        this.place = scene.place(tried.scope(), side);
        this.times = scene.times(tried.scope());
        this.evidence = evidence;
    }

    static CriterionVerdict judge(Criterion criterion, TriedOne tried, Scene scene) {
        EvidenceList evidence = new EvidenceList();
        Standing standing = Sides.onEach(tried.scope(), scene.item(),
                side -> new Trials(tried, side, scene, evidence).judge());
        return CriterionVerdict.leaf(criterion, standing, evidence.inOrder());
    }

    private Standing judge() {
        for (Fact fact : scene.snapshot().about(tried.treatment().id())) {
            hear(fact);
        }
        boolean fulfilled = !fulfilling.isEmpty();
        if (settleDenials()) {
            return fulfilled || open ? Standing.CONFLICTING : Standing.NOT_MET;
        }
        if (fulfilled) {
            return contradictsItself() ? Standing.CONFLICTING : Standing.MET;
        }
        if (!failing.isEmpty() && !open && !unclear) {
            return Standing.NOT_MET;
        }
        return searched ? Standing.NOT_DOCUMENTED : Standing.OPEN;
    }

    private void hear(Fact fact) {
        switch (fact.status()) {
            case PRESENT, HISTORICAL -> hearGiven(fact);
            case ABSENT -> hearDenial(fact);
            case SUSPECTED -> evidence.add(fact, Bearing.UNCERTAIN);
            case SEARCHED_NOT_FOUND -> hearSearch(fact);
        }
    }

    private void hearSearch(Fact fact) {
        if (place.isSearchedBy(fact, tried.treatment())) {
            searched = true;
            evidence.add(fact, Bearing.SEARCHED);
        }
    }

    private void hearGiven(Fact fact) {
        Truth here = place.admits(fact);
        Truth counts = here.and(times.admits(fact));
        if (counts == Truth.FALSE || !fact.isGiven()) {
            return;
        }
        if (tried.failed() && scene.snapshot().isOutcomeOutdated(fact)) {
            evidence.add(fact, Bearing.SUPERSEDED);
        } else if (counts == Truth.UNKNOWN) {
            unclear = true;
            evidence.add(fact, here == Truth.UNKNOWN ? Bearing.PLACE_UNCLEAR : Bearing.TIME_UNCLEAR);
        } else {
            lastGiven = Math.max(lastGiven, fact.date().first());
            weigh(fact);
        }
    }

    private void weigh(Fact fact) {
        Truth lasted = times.lasted(fact);
        Truth failed = tried.failed() ? fact.course().outcome().failed() : Truth.TRUE;
        switch (lasted.and(failed)) {
            case TRUE -> {
                fulfilling = EvidenceList.with(fact, fulfilling);
                evidence.add(fact, Bearing.SUPPORTS);
            }
            case FALSE -> {
                failing = EvidenceList.with(fact, failing);
                evidence.add(fact, Bearing.OPPOSES);
            }
            case UNKNOWN -> {
                open = true;
                evidence.add(fact, failed == Truth.UNKNOWN ? Bearing.VALUE_UNCLEAR : Bearing.TIME_UNCLEAR);
            }
        }
    }

    private void hearDenial(Fact fact) {
        switch (place.isCoveredBy(fact, tried.treatment())) {
            case TRUE -> denials = EvidenceList.with(fact, denials);
            case UNKNOWN -> evidence.add(fact, Bearing.PLACE_UNCLEAR);
            case FALSE -> { }
        }
    }

    /** Whether the record says "never tried", and no later trial has outdated that. */
    private boolean settleDenials() {
        boolean denied = false;
        for (Fact denial : denials) {
            boolean outdated = denial.date().last() < lastGiven;
            evidence.add(denial, outdated ? Bearing.SUPERSEDED : Bearing.OPPOSES);
            denied |= !outdated;
        }
        return denied;
    }

    /** Whether of every course that failed another statement of the same time says that it did not. */
    private boolean contradictsItself() {
        for (Fact fact : fulfilling) {
            if (!tried.failed() || !isContradicted(fact)) {
                return false;
            }
        }
        return true;
    }

    private boolean isContradicted(Fact fact) {
        for (Fact other : failing) {
            if (fact.isAboutTheSame(other) && other.course().outcome().failed() == Truth.FALSE) {
                return true;
            }
        }
        return false;
    }
}
