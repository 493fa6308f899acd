package org.casewright.engine.check;

import java.util.Optional;

/**
 * The part of a request that utilization review approved, with the rest of it under review.
 *
 * @param element the path of the approval in the case
 * @param original the request, in the form's words
 * @param authorized what was approved, in the form's words
 * @param requestedQuantity how much was asked for
 * @param authorizedQuantity how much was approved
 */
public record Approval(String element, String original, String authorized, Optional<Amount> requestedQuantity,
        Optional<Amount> authorizedQuantity) {
}
