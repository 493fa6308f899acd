package org.casewright.determination.read;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.UnplacedText;

/** Keeps in the case what the form has no place for. */
record Unplaced(Case imr, Lines lines) {

    /**
     * @param after the part of the form that it follows
     * @param line where it begins
     * @param text nothing is kept where it is blank
     */
    void add(String after, int line, String text) {
        if (!text.isBlank()) {
            UnplacedText unplaced = ImrcaseFactory.eINSTANCE.createUnplacedText();
            unplaced.setAfter(after);
            unplaced.setLine(lines.number(line));
            unplaced.setText(text);
            imr.getUnplaced().add(unplaced);
        }
    }
}
