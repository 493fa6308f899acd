package org.casewright.criteria.validation;

import java.time.LocalDate;

import org.casewright.model.guideline.Period;

/**
 * Days in force, both ends included.
 *
 * @param from {@link LocalDate#MIN} where nothing is said
 * @param to {@link LocalDate#MAX} where nothing is said
 */
record InForce(LocalDate from, LocalDate to) {

    /** @param period null where every day is */
    static InForce of(Period period) {
        return new InForce(period == null || period.getFrom() == null ? LocalDate.MIN : period.getFrom().from(),
                period == null || period.getTo() == null ? LocalDate.MAX : period.getTo().to());
    }

    boolean isPossible() {
        return !to.isBefore(from);
    }

    boolean contains(InForce other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** The days that both are in force. */
    InForce and(InForce other) {
        return new InForce(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    boolean overlaps(InForce other) {
        return isPossible() && other.isPossible() && and(other).isPossible();
    }

    boolean isBefore(InForce other) {
        return to.isBefore(other.from);
    }

    int lastYear() {
        return to.getYear();
    }

    /** Such as "from 2009-07-18 to 2016-07-27". */
    String words() {
        if (from.equals(to)) {
            return "on " + from;
        }
        String start = from.equals(LocalDate.MIN) ? "" : "from " + from;
        String end = to.equals(LocalDate.MAX) ? "on" : "to " + to;
        return start.isEmpty() && end.equals("on") ? "on every day" : (start + " " + end).strip();
    }
}
