package org.casewright.workbench.records.timeline;

import java.time.LocalDate;
import java.util.Objects;

import org.casewright.model.PartialDate;

/**
 * Something that has a date.
 *
 * @param element its path in the case
 * @param label in few words
 * @param from its date, or the first one
 * @param to the last date; the same where there is but one
 * @param ongoing whether it went on after that
 * @param quiet whether it tells what is not there: absent, or searched and not found
 */
public record TimelineEntry(String element, Lane lane, String label, PartialDate from, PartialDate to, boolean ongoing,
        boolean quiet) {

    public TimelineEntry {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** One date. */
    static TimelineEntry at(String element, Lane lane, String label, PartialDate date) {
        return new TimelineEntry(element, lane, label, date, date, false, false);
    }

    /** The first day that it can have been. */
    public LocalDate start() {
        return from.from();
    }

    /** The last day that it can have been. */
    public LocalDate end() {
        return to.to().isBefore(start()) ? start() : to.to();
    }

    /** Whether it is a single day, which is drawn as a point. */
    public boolean isPoint() {
        return start().equals(end()) && !ongoing;
    }

    /** Whether it lasted, rather than having a date that is known but to the month or the year. */
    public boolean isDuration() {
        return ongoing || !from.equals(to);
    }

    /** The date or dates in words. */
    public String when() {
        if (ongoing) {
            return "since " + from;
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    /** All of it in words, for those who hear it. */
    public String description() {
        return lane.label() + ": " + label + ", " + when();
    }
}
