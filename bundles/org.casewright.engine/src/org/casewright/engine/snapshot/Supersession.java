package org.casewright.engine.snapshot;

import java.util.BitSet;

import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Status;
import org.casewright.engine.rules.Truth;

/**
 * Which facts gave way to later ones. A later statement on the same concept, region and side by the same method takes
 * the place of an earlier one; so does a later denial of something that the earlier statement is a part of.
 * Treatments stay what they were: of them only the outcome gives way.
 */
final class Supersession {

    private final CaseSnapshot snapshot;
    private final BitSet facts = new BitSet();
    private final BitSet outcomes = new BitSet();

    Supersession(CaseSnapshot snapshot) {
        this.snapshot = snapshot;
        for (Fact fact : snapshot.facts()) {
            if (fact.concept() != Concepts.NONE && fact.date().isKnown()
                    && fact.status() != Status.SEARCHED_NOT_FOUND) {
                lookForLater(fact);
            }
        }
    }

    /** The facts that gave way. */
    BitSet facts() {
        return facts;
    }

    /** The treatments whose outcome gave way. */
    BitSet outcomes() {
        return outcomes;
    }

    private void lookForLater(Fact fact) {
        for (Fact later : snapshot.about(fact.concept())) {
            if (!later.date().isCertainlyAfter(fact.date())) {
                continue;
            }
            if (fact.course() == null) {
                if (later.course() == null && takesThePlaceOf(later, fact)) {
                    facts.set(fact.index());
                }
            } else if (later.isAboutTheSame(fact) && hasTheOppositeOutcome(later, fact)) {
                outcomes.set(fact.index());
            }
        }
    }

    private boolean takesThePlaceOf(Fact later, Fact fact) {
        if (later.status() == Status.SEARCHED_NOT_FOUND || later.method() != fact.method()) {
            return false;
        }
        return later.isAboutTheSame(fact)
                || fact.status() == Status.PRESENT && later.status() == Status.ABSENT && covers(later, fact);
    }

    /** Whether what a denial says of a region and side holds of those of another fact as well. */
    private boolean covers(Fact denial, Fact fact) {
        boolean region = denial.region() == Concepts.NONE
                || fact.region() != Concepts.NONE && snapshot.concepts().liesWithin(fact.region(), denial.region());
        return region && (denial.side() == fact.side() || denial.side() != Side.LEFT && denial.side() != Side.RIGHT);
    }

    private static boolean hasTheOppositeOutcome(Fact later, Fact fact) {
        Truth failed = fact.course().outcome().failed();
        return later.isGiven() && failed != Truth.UNKNOWN && later.course().outcome().failed() == failed.not();
    }
}
