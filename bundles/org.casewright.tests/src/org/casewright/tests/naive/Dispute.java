package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Standing;

/** What speaks for and against the answer to a question, where a later word counts before an earlier one. */
record Dispute(Question question) {

    List<Fact> present() {
        List<Fact> absent = question.absent();
        return question.present().stream().filter(fact -> absent.stream().noneMatch(other -> other.isLaterByMethod(fact)))
                .toList();
    }

    List<Fact> against() {
        List<Fact> present = question.present();
        return question.absent().stream().filter(fact -> present.stream().noneMatch(other -> other.isLaterByMethod(fact)))
                .toList();
    }

    List<Standing> standings() {
        return present().stream().map(fact -> new Weighing(fact, question).standing()).toList();
    }

    /** Whether something is certainly present, and not certainly otherwise than asked for. */
    boolean mayHold() {
        return present().stream().map(fact -> new Weighing(fact, question))
                .anyMatch(weighing -> weighing.isCertainlySelected() && weighing.standing() != Standing.NOT_MET);
    }
}
