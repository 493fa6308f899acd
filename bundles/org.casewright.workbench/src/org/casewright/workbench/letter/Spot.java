package org.casewright.workbench.letter;

/**
 * A place on paper that lies on one line.
 *
 * @param sheet from 0
 */
public record Spot(int sheet, Box box) {
}
