package org.casewright.engine.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Condition.Relief;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Status;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** Judges the relief that the last treatment of a kind gave. */
final class Reliefs {

    private final Relief relief;
    private final Scene scene;
    private final EvidenceList evidence = new EvidenceList();
    private boolean searched;

    private Reliefs(Relief relief, Scene scene) {
        this.relief = relief;
        this.scene = scene;
    }

    static CriterionVerdict judge(Criterion criterion, Relief relief, Scene scene) {
        Reliefs reliefs = new Reliefs(relief, scene);
        Standing standing = Sides.onEach(relief.scope(), scene.item(), reliefs::on);
        return CriterionVerdict.leaf(criterion, standing, reliefs.evidence.inOrder());
    }

    private Standing on(Side side) {
        Place place = scene.place(relief.scope(), side);
        List<Fact> last = last(given(place));
        boolean denied = Treatments.denied(relief.treatment().id(), place, Bearing.OPPOSES, scene, evidence);
        if (last.isEmpty()) {
            return denied ? Standing.NOT_MET : searched ? Standing.NOT_DOCUMENTED : Standing.OPEN;
        }
        Standing relieved = weigh(last, place);
        return denied && relieved != Standing.NOT_MET ? Standing.CONFLICTING : relieved;
    }

    private Standing weigh(List<Fact> last, Place place) {
        boolean met = false;
        boolean notMet = false;
        boolean open = false;
        for (Fact fact : last) {
            Truth enough = weigh(fact, place);
            met |= enough == Truth.TRUE;
            notMet |= enough == Truth.FALSE;
            open |= enough == Truth.UNKNOWN;
        }
        if (open) {
            return searched ? Standing.NOT_DOCUMENTED : Standing.OPEN;
        }
        return met && notMet ? Standing.CONFLICTING : met ? Standing.MET : Standing.NOT_MET;
    }

    private List<Fact> given(Place place) {
        Times times = scene.times(relief.scope());
        List<Fact> given = new ArrayList<>(2);
        for (Fact fact : scene.snapshot().about(relief.treatment().id())) {
            if (fact.isGiven() && place.admits(fact).and(times.admits(fact)) != Truth.FALSE) {
                given.add(fact);
            } else if (fact.status() == Status.SEARCHED_NOT_FOUND && place.isSearchedBy(fact, relief.treatment())) {
                searched = true;
                evidence.add(fact, Bearing.SEARCHED);
            }
        }
        return given;
    }

    /** The treatments that none was certainly later than. */
    private List<Fact> last(List<Fact> given) {
        long latest = Days.OPEN_START;
        for (Fact fact : given) {
            latest = Math.max(latest, Times.lastDay(fact, scene.reference()).first());
        }
        List<Fact> last = new ArrayList<>(1);
        for (Fact fact : given) {
            if (Times.lastDay(fact, scene.reference()).last() >= latest) {
                last.add(fact);
            }
        }
        return last;
    }

    private Truth weigh(Fact fact, Place place) {
        Truth here = place.admits(fact);
        Truth dated = scene.times(relief.scope()).admits(fact);
        Truth enough = test(relief.amount(), fact.course().relief());
        if (relief.lasted() != null) {
            enough = enough.and(test(relief.lasted(), fact.course().reliefDuration()));
        }
        Bearing open = here == Truth.UNKNOWN ? Bearing.PLACE_UNCLEAR
                : dated == Truth.UNKNOWN ? Bearing.TIME_UNCLEAR : Bearing.VALUE_UNCLEAR;
        boolean counts = here.and(dated) == Truth.TRUE;
        evidence.add(fact, !counts || enough == Truth.UNKNOWN ? open
                : enough == Truth.TRUE ? Bearing.SUPPORTS : Bearing.OPPOSES);
        return counts ? enough : Truth.UNKNOWN;
    }

    private static Truth test(Comparison comparison, Range measured) {
        return measured == null ? Truth.UNKNOWN : comparison.test(measured);
    }
}
