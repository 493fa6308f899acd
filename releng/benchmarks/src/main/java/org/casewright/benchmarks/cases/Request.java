package org.casewright.benchmarks.cases;

import java.time.LocalDate;

/**
 * The trigger point injections asked for.
 *
 * @param requested the date of the request, from which times are counted back
 * @param recordDate findings after this day do not count
 * @param region the qualified name of the region
 * @param side the side of the body, left or right
 * @param quantity how many injections; null where the request does not say
 * @param kind whether they are asked for again
 */
public record Request(
        LocalDate requested, LocalDate recordDate, String region, Side side, Integer quantity, RequestKind kind) {
}
