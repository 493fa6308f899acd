package org.casewright.criteria.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.ide.answer.TextRange;

/**
 * A text with parts that the author fills in.
 *
 * @param stops the parts, one after the other
 */
record Snippet(String text, List<TextRange> stops) {

    /**
     * @param pattern a text in which the parts stand in <code>⟨…⟩</code>, which may be empty
     * @param indentation what each line but the first begins with
     */
    static Snippet of(String pattern, String indentation) {
        StringBuilder text = new StringBuilder();
        List<TextRange> stops = new ArrayList<>();
        int start = -1;
        for (char character : pattern.replace("\n", "\n" + indentation).toCharArray()) {
            switch (character) {
            case '⟨' -> start = text.length();
            case '⟩' -> stops.add(TextRange.between(start, text.length()));
            default -> text.append(character);
            }
        }
        return new Snippet(text.toString(), stops);
    }
}
