package org.casewright.engine.check;

import org.casewright.model.PartialDate;

/**
 * A date of the letter's header.
 *
 * @param event what happened then
 * @param date when
 * @param element the path of the date in the case
 */
public record HeaderDate(Event event, PartialDate date, String element) {

    /** The events of a review, in the order in which they happen. */
    public enum Event {
        INJURY("the date of injury"),
        UTILIZATION_REVIEW("the utilization review denial"),
        APPLICATION("the receipt of the application"),
        ASSIGNMENT("the assignment"),
        DECISION("the decision");

        private final String words;

        Event(String words) {
            this.words = words;
        }

        /** What messages call it. */
        public String words() {
            return words;
        }
    }
}
