package org.casewright.workbench.records.timeline;

import java.time.LocalDate;

/**
 * A day that is drawn through all lanes.
 *
 * @param label what the day is
 */
public record TimelineLine(String label, LocalDate day) {
}
