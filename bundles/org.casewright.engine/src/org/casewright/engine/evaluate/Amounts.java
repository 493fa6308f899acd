package org.casewright.engine.evaluate;

import java.util.List;
import java.util.Set;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.rules.Source;
import org.casewright.engine.rules.Span;
import org.casewright.engine.rules.Status;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Course;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;

/** Adds up how much of some services was done, is authorized, or is asked for. */
final class Amounts {

    private final List<Concept> services;
    private final Span window;
    private final Dimension dimension;
    private final Scene scene;
    private final Place place;
    private final Times times;
    private final EvidenceList evidence;
    private boolean denied;
    private boolean conflicting;

    /**
     * @param window the time that ends with the request; null for any time
     * @param place where it was done
     * @param times when it was done, beside the window
     * @param dimension what is counted
     */
    Amounts(List<Concept> services, Span window, Place place, Times times, Dimension dimension, Scene scene,
            EvidenceList evidence) {
        this.services = services;
        this.window = window;
        this.dimension = dimension;
        this.scene = scene;
        this.place = place;
        this.times = times;
        this.evidence = evidence;
    }

    /** Whether the record says both that something was done and that it never was. */
    boolean isConflicting() {
        return conflicting;
    }

    Known total(Set<Source> sources) {
        Known total = Known.ZERO;
        if (sources.contains(Source.DONE)) {
            total = total.plus(done());
        }
        if (sources.contains(Source.AUTHORIZED)) {
            total = total.plus(authorized());
        }
        if (sources.contains(Source.REQUESTED)) {
            total = total.plus(requested(scene.item()));
        }
        return sources.contains(Source.TOGETHER) ? total.plus(together()) : total;
    }

    /** What was done. Where no treatment is on record, none was only if that is certain. */
    private Known done() {
        Known done = Known.ZERO;
        boolean recorded = false;
        boolean certain = false;
        boolean never = true;
        for (int i = 0; i < services.size(); i++) {
            for (Fact fact : scene.snapshot().about(services.get(i).id())) {
                if (fact.isGiven() && !isCounted(fact, i) && place.admits(fact) != Truth.FALSE) {
                    recorded = true;
                    certain |= place.admits(fact) == Truth.TRUE;
                    done = done.plus(amount(fact));
                }
            }
            never &= isNever(services.get(i).id());
        }
        conflicting |= certain && denied;
        return recorded || never ? done : Known.NOTHING;
    }

    private boolean isNever(int service) {
        boolean never = Treatments.denied(service, place, Bearing.OPPOSES, scene, evidence);
        denied |= never;
        return never || Treatments.isFirst(service, scene);
    }

    private Known authorized() {
        Known authorized = concerns(scene.item()) && scene.item().authorized() != null
                ? Known.of(scene.item().authorized(), dimension) : Known.ZERO;
        for (int i = 0; i < services.size(); i++) {
            for (Fact fact : scene.snapshot().about(services.get(i).id())) {
                if (isAuthorized(fact) && !isCounted(fact, i) && place.admits(fact) != Truth.FALSE) {
                    evidence.add(fact, Bearing.SUPPORTS);
                    Known amount = Known.exactly(fact.course().count());
                    authorized = authorized.plus(place.admits(fact) == Truth.TRUE ? amount : amount.orLess());
                }
            }
        }
        return authorized;
    }

    private Known requested(Item item) {
        return concerns(item) ? Known.of(item.quantity(), dimension) : Known.ZERO;
    }

    private Known together() {
        Known together = Known.ZERO;
        for (Item item : scene.snapshot().items()) {
            if (item.index() != scene.item().index()) {
                together = together.plus(requested(item));
            }
        }
        return together;
    }

    private Known amount(Fact fact) {
        Truth counts = place.admits(fact).and(times.admits(fact));
        if (window != null) {
            counts = counts.and(Times.within(fact, window, scene.reference()));
        }
        if (counts == Truth.FALSE) {
            return Known.ZERO;
        }
        evidence.add(fact, Bearing.SUPPORTS);
        Known amount = Known.exactly(fact.course().count());
        return counts == Truth.UNKNOWN || mayBeginBeforeWindow(fact) ? amount.orLess() : amount;
    }

    /** Of a course that reaches into the window only a part may count. */
    private boolean mayBeginBeforeWindow(Fact fact) {
        return window != null && fact.course().count() > 1
                && fact.date().first() < window.before(scene.reference().last());
    }

    private boolean concerns(Item item) {
        return item.service() != Concepts.NONE && scene.concepts().isAnyOf(item.service(), services);
    }

    private boolean isCounted(Fact fact, int before) {
        return before > 0 && scene.concepts().isAnyOf(fact.concept(), services.subList(0, before));
    }

    private static boolean isAuthorized(Fact fact) {
        return fact.status() == Status.PRESENT && fact.course() != null
                && fact.course().state() == Course.State.AUTHORIZED;
    }
}
