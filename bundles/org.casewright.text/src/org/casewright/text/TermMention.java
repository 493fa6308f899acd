package org.casewright.text;

/**
 * A term of a dictionary, found in a text.
 *
 * @param span where it stands
 * @param term as the dictionary has it
 * @param concept what it stands for
 */
public record TermMention(Span span, String term, String concept) {
}
