package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Ordinal;
import org.casewright.engine.rules.Scope;
import org.casewright.engine.rules.Span;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Course;
import org.casewright.engine.snapshot.Fact;

/**
 * Whether facts are dated as a scope asks.
 *
 * @param lasting for how long a finding has to have lasted; null for any time
 * @param reference the day that periods are counted back from
 * @param since the time since which a finding has to be dated; null for none
 */
record Times(Scope scope, Comparison lasting, Days reference, Days since) {

    static Times of(Scope scope, Scene scene) {
        Days since = scope.since() == null ? null : timeOf(scope.since(), scope.sinceOrdinal(), scene);
        return new Times(scope, scope.lasting(), scene.reference(), since);
    }

    Times withoutLasting() {
        return new Times(scope, null, reference, since);
    }

    /** Whether a fact is dated within the windows of the scope. A missing date leaves it open. */
    Truth admits(Fact fact) {
        if (scope.isTimeless()) {
            return Truth.TRUE;
        }
        Truth dated = scope.within() == null ? Truth.TRUE : within(fact, scope.within(), reference);
        if (scope.beforeRequest()) {
            dated = dated.and(fact.date().isBefore(reference));
        }
        return since == null ? dated : dated.and(since.isBefore(fact.date()));
    }

    /** Whether a finding has lasted, or a treatment gone on, for as long as the scope asks. */
    Truth lasted(Fact fact) {
        if (lasting == null) {
            return Truth.TRUE;
        }
        if (fact.course() == null) {
            return lasting.elapsed(fact.onset(), fact.hasEndedBefore(reference) ? fact.ended() : reference);
        }
        return lasting.elapsed(fact.onset().isKnown() ? fact.onset() : fact.date(),
                isStillGoingOn(fact) ? reference : fact.course().ended());
    }

    /** Whether a fact falls into the period that ends with the reference day. */
    static Truth within(Fact fact, Span window, Days reference) {
        if (isStillGoingOn(fact)) {
            return Truth.TRUE;
        }
        Days day = lastDay(fact, reference);
        return Truth.between(day.first() >= window.before(reference.last()) && day.last() <= reference.first(),
                day.last() >= window.before(reference.first()) && day.first() <= reference.last());
    }

    /** When a treatment was given last, or when a finding was made. */
    static Days lastDay(Fact fact, Days reference) {
        if (isStillGoingOn(fact)) {
            return reference;
        }
        return fact.course() == null || !fact.course().ended().isKnown() ? fact.date() : fact.course().ended();
    }

    static Days later(Days one, Days other) {
        return new Days(Math.max(one.first(), other.first()), Math.max(one.last(), other.last()));
    }

    private static Days earlier(Days one, Days other) {
        return new Days(Math.min(one.first(), other.first()), Math.min(one.last(), other.last()));
    }

    private static boolean isStillGoingOn(Fact fact) {
        return fact.course() != null && fact.course().state() == Course.State.ONGOING
                && !fact.course().ended().isKnown();
    }

    /** The first or the last time that something was given; unknown where no time is on record. */
    private static Days timeOf(Concept treatment, Ordinal ordinal, Scene scene) {
        Days found = null;
        for (Fact fact : scene.snapshot().about(treatment.id())) {
            if (fact.isGiven()) {
                Days day = ordinal == Ordinal.FIRST || !fact.course().ended().isKnown() ? fact.date()
                        : fact.course().ended();
                found = found == null ? day : ordinal == Ordinal.LAST ? later(found, day) : earlier(found, day);
            }
        }
        return found == null ? Days.UNKNOWN : found;
    }
}
