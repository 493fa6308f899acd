package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Scope;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Status;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;

/** What criteria are judged by: one topic, and one item of one case. */
final class Scene {

    /** The index of a fact that is assumed and not of the record. */
    static final int ASSUMED = -1;

    private final CaseSnapshot snapshot;
    private final Item item;
    private final Topic topic;
    private final List<Assumption> assumptions;
    private final Place anywhere;
    private final Times anytime;

    /** @param assumptions the topic's assumptions that the record leaves room for */
    Scene(CaseSnapshot snapshot, Item item, Topic topic, List<Assumption> assumptions) {
        this.snapshot = snapshot;
        this.item = item;
        this.topic = topic;
        this.assumptions = assumptions;
        this.anywhere = new Anywhere(snapshot.concepts());
        this.anytime = new Times(Scope.ANY, null, item.reference(), null);
    }

    CaseSnapshot snapshot() {
        return snapshot;
    }

    Item item() {
        return item;
    }

    Topic topic() {
        return topic;
    }

    Concepts concepts() {
        return snapshot.concepts();
    }

    /** The day that periods before the request are counted back from. */
    Days reference() {
        return item.reference();
    }

    /** No place in particular. */
    Place anywhere() {
        return anywhere;
    }

    /** The place that a scope asks for, on one side of the item. */
    Place place(Scope scope, Side side) {
        return scope.isAnywhere() ? anywhere : Wanted.of(scope, item, side, concepts());
    }

    /** No time in particular. */
    Times anytime() {
        return anytime;
    }

    /** The time that a scope asks for. */
    Times times(Scope scope) {
        return scope.isTimeless() && scope.lasting() == null ? anytime : Times.of(scope, this);
    }

    /** The assumption by which a concept is taken as present; null where there is none. */
    Assumption assumed(int concept) {
        for (int i = 0; i < assumptions.size(); i++) {
            if (concepts().isA(assumptions.get(i).taken().id(), concept)) {
                return assumptions.get(i);
            }
        }
        return null;
    }

    /** What is assumed of a concept, as a finding without a date; null where nothing is. */
    Fact assumedFact(int concept) {
        Assumption assumption = assumed(concept);
        if (assumption == null) {
            return null;
        }
        Concept taken = assumption.taken();
        return new Fact(ASSUMED, "", taken.id(), Status.PRESENT, Days.UNKNOWN, Days.UNKNOWN, Days.UNKNOWN,
                taken.region(), Side.UNSPECIFIED, taken.method(), null, false, null);
    }
}
