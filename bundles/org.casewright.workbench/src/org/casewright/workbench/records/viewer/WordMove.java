package org.casewright.workbench.records.viewer;

import java.util.List;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.Word;

/** Where the keys lead from a word of a page. */
enum WordMove {
    NEXT, PREVIOUS, LINE_UP, LINE_DOWN, LINE_START, LINE_END;

    /** The index of the word that the move leads to; the same where there is none. */
    int from(int word, PageText page) {
        return switch (this) {
        case NEXT -> Math.min(page.words().size() - 1, word + 1);
        case PREVIOUS -> Math.max(0, word - 1);
        case LINE_UP -> inLine(word, page, -1);
        case LINE_DOWN -> inLine(word, page, 1);
        case LINE_START -> edge(word, page, -1);
        case LINE_END -> edge(word, page, 1);
        };
    }

    private static int edge(int word, PageText page, int step) {
        int at = word;
        int line = page.words().get(word).line();
        while (at + step >= 0 && at + step < page.words().size() && page.words().get(at + step).line() == line) {
            at += step;
        }
        return at;
    }

    /** The word of the line before or after that is nearest above or below; beyond the first or last line its end. */
    private static int inLine(int word, PageText page, int step) {
        List<Word> words = page.words();
        int line = words.get(word).line() + step;
        float middle = middle(words.get(word).box());
        int best = edge(word, page, step);
        float nearest = Float.MAX_VALUE;
        for (int i = 0; i < words.size(); i++) {
            float distance = Math.abs(middle(words.get(i).box()) - middle);
            if (words.get(i).line() == line && distance < nearest) {
                best = i;
                nearest = distance;
            }
        }
        return best;
    }

    private static float middle(Box box) {
        return box.x() + box.width() / 2;
    }
}
