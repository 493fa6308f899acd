package org.casewright.workbench.records.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user looks for in a document. Capitals, accents and line breaks make no difference; the beginning of a word is
 * enough.
 */
public final class PageSearch {

    private static final int AROUND = 48;

    private final FoldedText wanted;

    /** @param query what was typed */
    public PageSearch(String query) {
        wanted = FoldedText.words(query);
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** All places on a page, in the order of its text. */
    public List<SearchHit> find(int number, PageText page) {
        if (isEmpty()) {
            return List.of();
        }
        FoldedText text = FoldedText.words(page.text());
        List<SearchHit> hits = new ArrayList<>();
        int at = text.indexOf(wanted, 0);
        while (at >= 0) {
            int end = at + wanted.searched();
            hits.add(hit(number, page, text.origin(at), text.origin(end - 1) + 1));
            at = text.indexOf(wanted, end);
        }
        return hits;
    }

    private static SearchHit hit(int number, PageText page, int start, int end) {
        String text = page.text();
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        return new SearchHit(number, page.range(start, end), fromWord(before, start).replace('\n', ' '),
                text.substring(start, end).replace('\n', ' '), after.replace('\n', ' '));
    }

    /** Words cut off at the left say nothing. */
    private static String fromWord(String before, int start) {
        int blank = before.indexOf(' ');
        return before.length() < Math.min(start, AROUND) || start <= AROUND || blank < 0 ? before
                : before.substring(blank + 1);
    }
}
