package org.casewright.engine.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.casewright.engine.check.HeaderDate.Event;

/**
 * By which day a step of a review is due. Only the header's dates are known, so each limit is the longest time that
 * keeping the deadline can take.
 *
 * @param from what the time runs from
 * @param event what is due
 * @param day the last day that keeps the deadline
 * @param rule a sentence, without its full stop, that says where the deadline comes from
 */
public record DueDate(HeaderDate from, Event event, LocalDate day, String rule) {

    private record Limit(Event from, Event to, int days, String rule) {
    }

    /** Labor Code 4610.5(h)(1): 30 days from the service of the denial, and 5 for the mail. */
    private static final Limit APPLICATION = new Limit(Event.UTILIZATION_REVIEW, Event.APPLICATION, 35,
            "An application is due within 30 days of the denial and 5 for the mail (Labor Code 4610.5(h))");

    /** Labor Code 4610.6(d): 30 days from the receipt of the records, which take up to 15 from the assignment. */
    private static final Limit REGULAR = new Limit(Event.ASSIGNMENT, Event.DECISION, 45,
            "A review is due within 30 days of the records, and these within 15 of the assignment"
                    + " (Labor Code 4610.6(d), 8 CCR 9792.10.5)");

    /** The same: 3 days from the records, which take a day, and at most 3 more for good cause. */
    private static final Limit EXPEDITED = new Limit(Event.ASSIGNMENT, Event.DECISION, 7,
            "An expedited review is due within 3 days of the records, and these within a day of the assignment"
                    + " (Labor Code 4610.6(d), 8 CCR 9792.10.5)");

    /** Those that follow from the dates that are known, the application's before the decision's. */
    public static List<DueDate> of(LetterFacts facts) {
        return List.of(APPLICATION, facts.expedited() ? EXPEDITED : REGULAR).stream()
                .flatMap(limit -> find(facts, limit.from).stream().map(from -> due(limit, from))).toList();
    }

    private static DueDate due(Limit limit, HeaderDate from) {
        return new DueDate(from, limit.to, from.date().to().plusDays(limit.days), limit.rule);
    }

    /** The header's date of an event; empty where it is not known. */
    static Optional<HeaderDate> find(LetterFacts facts, Event event) {
        return facts.dates().stream().filter(date -> date.event() == event).findFirst();
    }

    /** How long it certainly took until a day. */
    long daysUntil(LocalDate end) {
        return ChronoUnit.DAYS.between(from.date().to(), end);
    }
}
