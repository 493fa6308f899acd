package org.casewright.workbench.records.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a quote on a page again. Blanks, line breaks, divided words, signs, capitals and accents make no
 * difference; "…" stands for words left out.
 */
public final class Quotes {

    private Quotes() {
    }

    /** The ranges of words that the quote is made of, in its order; empty where any of it is not on the page. */
    public static List<WordRange> locate(String quote, PageText page) {
        FoldedText text = FoldedText.letters(page.text());
        List<WordRange> found = new ArrayList<>();
        int from = 0;
        for (String piece : quote.split("…|\\.\\.\\.|\\[[^\\]]*\\]")) {
            FoldedText wanted = FoldedText.letters(piece);
            if (wanted.isEmpty()) {
                continue;
            }
            int at = find(wanted, text, page, from);
            if (at < 0) {
                return List.of();
            }
            from = at + wanted.length();
            found.add(page.range(text.origin(at), text.origin(from - 1) + 1));
        }
        return found;
    }

    /** The boxes of a quote on a page, line by line; empty where it is not there. */
    public static List<Box> boxes(String quote, PageText page) {
        return locate(quote, page).stream().flatMap(range -> page.boxes(range).stream()).toList();
    }

    /** A quote begins where a word begins; "pain" is not found in "Spain", except where nothing better is. */
    private static int find(FoldedText wanted, FoldedText text, PageText page, int from) {
        for (int at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
            int offset = text.origin(at);
            if (offset == 0 || !Character.isLetterOrDigit(page.text().charAt(offset - 1))) {
                return at;
            }
        }
        return text.indexOf(wanted, from);
    }
}
