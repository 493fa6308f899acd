package org.casewright.engine.check;

import java.util.function.Consumer;

import org.casewright.model.Issue;
import org.casewright.model.Place;

/** DATE-4, second part: the deadlines of a review. */
final class Deadlines implements CaseCheck {

    @Override
    public String code() {
        return "DATE-4";
    }

    @Override
    public void check(LetterFacts facts, Consumer<Issue> issues) {
        for (DueDate due : DueDate.of(facts)) {
            DueDate.find(facts, due.event()).filter(date -> date.date().from().isAfter(due.day()))
                    .ifPresent(late -> issues.accept(late(due, late)));
        }
    }

    private Issue late(DueDate due, HeaderDate late) {
        String message = "From " + due.from().event().words() + " to " + late.event().words() + " it took "
                + due.daysUntil(late.date().from()) + " days. " + due.rule() + ". Check both dates.";
        return Issue.warning(code(), message, Place.element(late.element(), 0, late.date().toString().length()));
    }
}
