package org.casewright.text;

import java.math.BigDecimal;

/**
 * A number of things that a text asks for or tells of.
 *
 * @param span number and unit
 * @param number the number alone
 * @param amount how many
 * @param unit in the singular and in small letters: visit, session, tablet, mg; {@code #} where the text
 *        counts by that sign alone
 */
public record Quantity(Span span, Span number, BigDecimal amount, String unit) {
}
