package org.casewright.engine.capture;

import java.util.List;

import org.casewright.engine.rules.Days;
import org.casewright.model.PartialDate;

/** Dates of the model as intervals of days. */
final class Dates {

    private Dates() {
    }

    /** A date; unknown where it is null. */
    static Days days(PartialDate date) {
        return date == null ? Days.UNKNOWN : new Days(date.from().toEpochDay(), date.to().toEpochDay());
    }

    /** The earliest of some dates; unknown where there is none. */
    static Days earliest(List<PartialDate> dates) {
        Days earliest = Days.UNKNOWN;
        for (PartialDate date : dates) {
            Days days = days(date);
            earliest = earliest.isKnown() ? new Days(Math.min(earliest.first(), days.first()),
                    Math.min(earliest.last(), days.last())) : days;
        }
        return earliest;
    }

    /** The first of some dates that is known. */
    static Days firstKnown(Days... dates) {
        for (Days days : dates) {
            if (days.isKnown()) {
                return days;
            }
        }
        return Days.UNKNOWN;
    }
}
