package org.casewright.benchmarks.cases;

import java.time.LocalDate;

/**
 * One statement of the record about the patient.
 *
 * @param id unique within the case
 * @param concept the qualified name of what was found
 * @param status what the record says of it
 * @param date when it was observed
 * @param onset since when it has lasted; null where the record does not say
 * @param region the qualified name of the region; null where the record does not say
 * @param side the side of the body
 * @param method how it was found
 */
public record Finding(
        String id, String concept, Status status, LocalDate date, LocalDate onset, String region, Side side,
        Method method) {
}
