package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Standing;

/** What speaks for and against the answer to a question, where a later word counts before an earlier one. */
record Dispute(Question question) {

    /** What is certainly of the place, time and method asked for. */
    List<Fact> certain() {
        List<Fact> absent = question.absent();
        return question.present().stream().filter(fact -> question.selects(fact) == Answer.YES)
                .filter(fact -> absent.stream().noneMatch(other -> other.isLaterByMethod(fact))).toList();
    }

    /** Whether there is something else that may be. */
    boolean isUnclear() {
        return question.present().stream().anyMatch(fact -> question.selects(fact) == Answer.UNKNOWN);
    }

    List<Fact> against() {
        List<Fact> present = question.present().stream().filter(fact -> question.selects(fact) == Answer.YES).toList();
        return question.absent().stream()
                .filter(fact -> present.stream().noneMatch(other -> other.isLaterByMethod(fact))).toList();
    }

    List<Standing> standings() {
        return certain().stream().map(fact -> new Weighing(fact, question).standing()).toList();
    }

    /** Whether something is certainly present, and not certainly otherwise than asked for. */
    boolean mayHold() {
        return standings().stream().anyMatch(standing -> standing != Standing.NOT_MET);
    }
}
