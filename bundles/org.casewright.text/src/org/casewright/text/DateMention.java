package org.casewright.text;

import java.time.LocalDate;

/**
 * A date of a text, known to the day or the month.
 *
 * @param span where it stands
 * @param from the first day that it can be
 * @param to the last day that it can be
 */
public record DateMention(Span span, LocalDate from, LocalDate to) {
}
