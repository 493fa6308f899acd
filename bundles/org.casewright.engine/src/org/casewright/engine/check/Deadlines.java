package org.casewright.engine.check;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.engine.check.HeaderDate.Event;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/**
 * DATE-4, second part: the deadlines of a review. Only the header's dates are known, so each limit is the
 * longest time that keeping the deadline can take.
 */
final class Deadlines implements CaseCheck {

    private record Deadline(Event from, Event to, int days, String rule) {
    }

    /** Labor Code 4610.5(h)(1): 30 days from the service of the denial, and 5 for the mail. */
    private static final Deadline APPLICATION = new Deadline(Event.UTILIZATION_REVIEW, Event.APPLICATION, 35,
            "An application is due within 30 days of the denial and 5 for the mail (Labor Code 4610.5(h))");

    /** Labor Code 4610.6(d): 30 days from the receipt of the records, which take up to 15 from the assignment. */
    private static final Deadline REGULAR = new Deadline(Event.ASSIGNMENT, Event.DECISION, 45,
            "A review is due within 30 days of the records, and these within 15 of the assignment"
                    + " (Labor Code 4610.6(d), 8 CCR 9792.10.5)");

    /** The same: 3 days from the records, which take a day, and at most 3 more for good cause. */
    private static final Deadline EXPEDITED = new Deadline(Event.ASSIGNMENT, Event.DECISION, 7,
            "An expedited review is due within 3 days of the records, and these within a day of the assignment"
                    + " (Labor Code 4610.6(d), 8 CCR 9792.10.5)");

    @Override
    public String code() {
        return "DATE-4";
    }

    @Override
    public void check(LetterFacts facts, Consumer<Issue> issues) {
        for (Deadline deadline : List.of(APPLICATION, facts.expedited() ? EXPEDITED : REGULAR)) {
            Optional<HeaderDate> from = find(facts, deadline.from);
            Optional<HeaderDate> to = find(facts, deadline.to);
            if (from.isPresent() && to.isPresent()) {
                check(deadline, from.get(), to.get(), issues);
            }
        }
    }

    private static Optional<HeaderDate> find(LetterFacts facts, Event event) {
        return facts.dates().stream().filter(date -> date.event() == event).findFirst();
    }

    private void check(Deadline deadline, HeaderDate from, HeaderDate to, Consumer<Issue> issues) {
        long atLeast = ChronoUnit.DAYS.between(from.date().to(), to.date().from());
        if (atLeast > deadline.days) {
            String message = "From " + from.event().words() + " to " + to.event().words() + " it took " + atLeast
                    + " days. " + deadline.rule + ". Check both dates.";
            issues.accept(Issue.warning(code(), message,
                    Place.element(to.element(), 0, to.date().toString().length())));
        }
    }
}
