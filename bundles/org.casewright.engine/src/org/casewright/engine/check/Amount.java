package org.casewright.engine.check;

import java.math.BigDecimal;

/**
 * A number of things.
 *
 * @param number how many
 * @param unit in the singular, empty for a plain number
 */
public record Amount(BigDecimal number, String unit) {
}
