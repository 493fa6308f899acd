package org.casewright.engine.snapshot;

import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Method;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Status;

/**
 * One statement of the record.
 *
 * @param index its number in the snapshot
 * @param id its id in the case
 * @param concept the id of its concept
 * @param date when it was observed, or when the treatment began
 * @param onset since when it has lasted
 * @param ended when it ended; unknown where it has not
 * @param region the id of its region, by default the one where its concept is seated; NONE where unspecified
 * @param method how it was found, by default as its concept is
 * @param value its value; null without one
 * @param late whether it is dated after the utilization review decision
 * @param course what else is said of a treatment; null for other findings
 */
public record Fact(int index, String id, int concept, Status status, Days date, Days onset, Days ended, int region,
        Side side, Method method, Range value, boolean late, Course course) {

    /** Whether another fact is about the same concept, region and side. */
    public boolean isAboutTheSame(Fact other) {
        return concept == other.concept && region == other.region && side == other.side;
    }

    /** Whether it had ended on every day that the given one can be. */
    public boolean hasEndedBefore(Days day) {
        return ended.last() < day.first();
    }

    /** Whether it is a treatment that was given, in whole or so far. */
    public boolean isGiven() {
        return course != null && course.state().isGiven()
                && (status == Status.PRESENT || status == Status.HISTORICAL);
    }
}
