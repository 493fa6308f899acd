package org.casewright.text;

/**
 * A word of a text that names a side of the body.
 *
 * @param span the word
 * @param side what it says
 */
public record SideMention(Span span, BodySide side) {
}
