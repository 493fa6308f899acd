package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Interval;
import org.casewright.model.guideline.Operator;
import org.casewright.model.guideline.Standing;

/** How long ago a service was given for the last time. */
record Intervals(Interval interval, Scene scene) {

    Standing standing() {
        Concept service = interval.getService() == null ? scene.service() : interval.getService();
        Treatments treatments = new Treatments(service, Scope.ANYWHERE, scene);
        List<Fact> given = treatments.given();
        if (!given.isEmpty()) {
            return treatments.never() ? Standing.CONFLICTING : ago(given);
        }
        return treatments.never() || scene.isFirst(service) ? neverGiven() : treatments.unknown();
    }

    private Standing ago(List<Fact> given) {
        Span last = given.stream().map(fact -> fact.lastDay(scene.reference())).reduce(Span::latest).orElseThrow();
        return scene.arguments().elapsed(last, scene.reference(), interval.getAgo()).standing(Standing.OPEN);
    }

    /** Where there was no last time, nothing is too close to the request. */
    private Standing neverGiven() {
        Operator operator = interval.getAgo().getOperator();
        return Answer.of(operator == Operator.AT_LEAST || operator == Operator.MORE_THAN).standing(Standing.OPEN);
    }
}
