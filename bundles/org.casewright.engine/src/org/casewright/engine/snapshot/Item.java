package org.casewright.engine.snapshot;

import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Side;

/**
 * One disputed item.
 *
 * @param index its number in the snapshot
 * @param id its id in the case
 * @param service the id of the service or drug asked for; NONE where the case names none that is known
 * @param region the id of its region; NONE where unspecified
 * @param quantity how much is under review; null where unspecified, like the other amounts
 * @param authorized how much of the original request utilization review authorized; null for nothing
 * @param reference the day that periods before the request are counted back from
 * @param guidelineDate the day that selects the edition in force
 * @param dependsOn the index of the item that this one goes with; NONE without one
 */
public record Item(int index, String id, int service, int region, Side side, Range quantity, Range frequency,
        Range duration, Range dose, Range authorized, RequestKind requestKind, Days reference, Days guidelineDate,
        int dependsOn, Decision decision) {

    /** Whether a service is asked for the first time. */
    public enum RequestKind {
        NOT_STATED, FIRST, REPEAT
    }

    /** What the reviewer has decided. */
    public enum Decision {
        UNDECIDED, UPHELD, OVERTURNED
    }
}
