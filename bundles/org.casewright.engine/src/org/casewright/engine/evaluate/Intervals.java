package org.casewright.engine.evaluate;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Condition.Interval;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Operator;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** Judges how long ago a service was given for the last time. */
final class Intervals {

    private Intervals() {
    }

    static CriterionVerdict judge(Criterion criterion, Interval interval, Scene scene) {
        int service = interval.service() == null ? scene.item().service() : interval.service().id();
        EvidenceList evidence = new EvidenceList();
        Days last = service == Concepts.NONE ? null : last(service, scene);
        boolean denied = Treatments.denied(service, scene.anywhere(), bearingOfNever(interval), scene, evidence);
        Standing standing = last == null ? neverGiven(service, denied, interval, scene, evidence)
                : denied ? Standing.CONFLICTING : Standing.of(interval.ago().elapsed(last, scene.reference()));
        if (last != null) {
            cite(service, last, standing, scene, evidence);
        }
        return CriterionVerdict.leaf(criterion, standing, evidence.inOrder());
    }

    private static Days last(int service, Scene scene) {
        Days last = null;
        for (Fact fact : scene.snapshot().about(service)) {
            if (fact.isGiven()) {
                Days day = Times.lastDay(fact, scene.reference());
                last = last == null ? day : Times.later(last, day);
            }
        }
        return last;
    }

    /** Nothing was given that the request could follow too closely, or nothing is on record. */
    private static Standing neverGiven(int service, boolean denied, Interval interval, Scene scene,
            EvidenceList evidence) {
        return denied || Treatments.isFirst(service, scene) ? Standing.of(Truth.of(asksForDistance(interval)))
                : Searches.of(service, scene.anywhere(), scene, evidence);
    }

    private static Bearing bearingOfNever(Interval interval) {
        return asksForDistance(interval) ? Bearing.SUPPORTS : Bearing.OPPOSES;
    }

    private static boolean asksForDistance(Interval interval) {
        Operator operator = interval.ago().operator();
        return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
    }

    private static void cite(int service, Days last, Standing standing, Scene scene, EvidenceList evidence) {
        Bearing bearing = switch (standing) {
            case MET -> Bearing.SUPPORTS;
            case NOT_MET -> Bearing.OPPOSES;
            default -> Bearing.TIME_UNCLEAR;
        };
        for (Fact fact : scene.snapshot().about(service)) {
            if (fact.isGiven() && Times.lastDay(fact, scene.reference()).last() >= last.first()) {
                evidence.add(fact, bearing);
            }
        }
    }
}
