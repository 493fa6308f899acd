package org.casewright.workbench.letter;

/**
 * What a point on paper shows.
 *
 * @param element the path in the case
 * @param offset the character of the element's text; 0 where the element has no text of its own on paper there
 */
public record Target(String element, int offset) {
}
