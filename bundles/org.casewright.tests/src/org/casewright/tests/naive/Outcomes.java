package org.casewright.tests.naive;

import java.util.List;
import java.util.stream.Stream;

/** How a treatment worked out, beside other entries of the same treatment at the same place. */
record Outcomes(Fact fact, List<Fact> given) {

    Answer failed() {
        return failed(fact);
    }

    /** Whether a later entry says the opposite. */
    boolean isOutdated() {
        return opposite().anyMatch(other -> other.date().certainlyAfter(fact.date()));
    }

    /** Whether another entry that is not outdated says the opposite. */
    boolean isContradicted() {
        return opposite().anyMatch(other -> !new Outcomes(other, given).isOutdated());
    }

    private Stream<Fact> opposite() {
        Answer opposite = failed().not();
        return opposite == Answer.UNKNOWN ? Stream.empty()
                : given.stream().filter(other -> other.concept() == fact.concept() && other.isAtSamePlace(fact))
                        .filter(other -> failed(other) == opposite);
    }

    private static Answer failed(Fact fact) {
        return switch (fact.treatment().getOutcome()) {
            case FAILED, NOT_TOLERATED -> Answer.YES;
            case IMPROVED, PARTIAL -> Answer.NO;
            case NOT_STATED -> Answer.UNKNOWN;
        };
    }
}
