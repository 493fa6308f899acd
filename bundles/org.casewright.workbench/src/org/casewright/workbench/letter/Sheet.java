package org.casewright.workbench.letter;

import java.util.List;

/**
 * A page of the letter. Sheets that are equal look alike, as far as their words and places go.
 *
 * @param width in points
 * @param height in points
 * @param words what it says, without blanks
 * @param glyphs in reading order
 */
public record Sheet(float width, float height, String words, List<Glyph> glyphs) {

    public Sheet {
        glyphs = List.copyOf(glyphs);
    }
}
