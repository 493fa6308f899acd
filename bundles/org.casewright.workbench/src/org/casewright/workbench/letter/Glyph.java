package org.casewright.workbench.letter;

/**
 * A character of the letter on a sheet.
 *
 * @param passage the index of the passage that it belongs to
 * @param offset its place in the passage's text, in UTF-16 units
 */
public record Glyph(int passage, int offset, Box box) {
}
