package org.casewright.engine.rules;

/**
 * A text that the letter has to carry.
 *
 * @param ifUpheld whether it belongs to an item that is Upheld, otherwise to one that is Overturned
 */
public record LetterAddition(boolean ifUpheld, String advice, String text) {
}
