package org.casewright.workbench.records.document;

import java.util.ArrayList;
import java.util.List;

/** Puts the text of a page together from its words, in reading order. */
final class PageTextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private int line;
    private boolean lineEnded;

    void add(String word, Box box) {
        if (!text.isEmpty()) {
            text.append(lineEnded ? '\n' : ' ');
            line += lineEnded ? 1 : 0;
        }
        lineEnded = false;
        words.add(new Word(text.length(), word, box, line));
        text.append(word);
    }

    void endLine() {
        lineEnded = true;
    }

    PageText build() {
        return words.isEmpty() ? PageText.NONE : new PageText(text.toString(), words);
    }
}
