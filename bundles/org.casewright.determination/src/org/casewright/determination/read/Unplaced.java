package org.casewright.determination.read;

import java.util.List;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.UnplacedText;

/** Keeps in the case what the form has no place for. */
record Unplaced(Case imr, Lines lines) {

    /**
     * Keeps lines.
     *
     * @param after the part of the form that they follow
     */
    void add(String after, int from, int to) {
        add(after, from, to, lines.text(from, to));
    }

    /** Keeps single lines, those that follow each other as one text. */
    void add(String after, List<Integer> single) {
        int begin = 0;
        for (int i = 1; i <= single.size(); i++) {
            if (i == single.size() || single.get(i) > single.get(i - 1) + 1) {
                add(after, single.get(begin), single.get(i - 1) + 1);
                begin = i;
            }
        }
    }

    /**
     * Keeps a text that stands somewhere in these lines; nothing is kept where it is blank.
     *
     * @param after the part of the form that it follows
     */
    void add(String after, int from, int to, String text) {
        if (!text.isBlank()) {
            keep(imr, after, lines.number(lines.find(text, from, to)), text);
        }
    }

    /** Keeps a text that stands at the line of a number. */
    static void keep(Case imr, String after, int number, String text) {
        UnplacedText unplaced = ImrcaseFactory.eINSTANCE.createUnplacedText();
        unplaced.setAfter(after);
        unplaced.setLine(number);
        unplaced.setText(text);
        imr.getUnplaced().add(unplaced);
    }
}
