package org.casewright.benchmarks.cases;

import java.time.LocalDate;

/**
 * A treatment that the record says was given, or was never given.
 *
 * @param id unique within the case
 * @param concept the qualified name of the service or drug
 * @param given false where the record states that it was never tried
 * @param date when it was given or began
 * @param outcome how it worked out
 * @param relief the relief in percent; null where not recorded
 * @param reliefWeeks how long the relief lasted, in weeks; null where not recorded
 */
public record Treatment(
        String id, String concept, boolean given, LocalDate date, Outcome outcome, Integer relief,
        Integer reliefWeeks) {
}
