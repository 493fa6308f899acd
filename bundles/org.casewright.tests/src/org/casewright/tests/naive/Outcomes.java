package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.imrcase.Outcome;

/** How a treatment worked out, as far as entries of the same treatment at the same place tell. */
record Outcomes(Fact fact, List<Fact> given) {

    /** Whether it failed, by the latest word on it. */
    Answer failed() {
        return later().isEmpty() ? failed(fact) : new Outcomes(later().getFirst(), given).failed();
    }

    /** Whether another entry, which is neither later nor earlier, says that it did not fail. */
    boolean contradicted() {
        return same().stream().anyMatch(other -> new Outcomes(other, given).failed() == Answer.NO);
    }

    private List<Fact> later() {
        return same().stream().filter(other -> failed(other) != Answer.UNKNOWN)
                .filter(other -> other.date().certainlyAfter(fact.date())).toList();
    }

    private List<Fact> same() {
        return given.stream().filter(other -> other != fact && other.concept() == fact.concept()
                && other.isAtSamePlace(fact)).toList();
    }

    private static Answer failed(Fact fact) {
        Outcome outcome = fact.treatment().getOutcome();
        return switch (outcome) {
            case FAILED, NOT_TOLERATED -> Answer.YES;
            case IMPROVED, PARTIAL -> Answer.NO;
            case NOT_STATED -> Answer.UNKNOWN;
        };
    }
}
