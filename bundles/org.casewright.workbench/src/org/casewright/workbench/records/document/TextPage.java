package org.casewright.workbench.records.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/**
 * A page of a plain text.
 *
 * @param lines each with the height of its base line
 * @param text the words with their places
 */
record TextPage(List<Line> lines, PageText text) {

    private static final Color INK = new Color(0x1F2937);

    /** @param baseline in points from the upper edge of the page */
    record Line(String text, float baseline) {
    }

    void draw(Graphics2D graphics) {
        graphics.setColor(INK);
        graphics.setFont(TextPages.FONT);
        for (Line line : lines) {
            graphics.drawString(line.text, TextPages.MARGIN, line.baseline);
        }
    }
}
