package org.casewright.criteria.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.model.Edit;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;

/** Laying out a file by rule, as the fewest changes that it takes. */
final class Formatting {

    private final String source;
    private final String text;
    private final String formatted;
    private final List<Edit> edits = new ArrayList<>();

    private Formatting(String source, String text, String formatted) {
        this.source = source;
        this.text = text;
        this.formatted = formatted;
    }

    /** From the end to the start. */
    static List<Edit> edits(String source, String text, TextRange range) {
        try {
            String formatted = new CriteriaWorkspace().format(CriteriaSource.of(source, text));
            Formatting formatting = new Formatting(source, text, formatted);
            formatting.compare();
            return formatting.edits.reversed().stream().filter(edit -> touches(edit.place(), lines(text, range)))
                    .toList();
        } catch (IssuesException e) {
            throw new CompletionException(e);
        }
    }

    private static boolean touches(Place place, TextRange lines) {
        return place.offset() < lines.end() && lines.offset() < place.offset() + Math.max(place.length(), 1);
    }

    private static TextRange lines(String text, TextRange range) {
        int end = text.indexOf('\n', Math.min(range.end(), text.length()));
        return TextRange.between(text.lastIndexOf('\n', range.offset() - 1) + 1, end < 0 ? text.length() : end);
    }

    /**
     * Formatting changes nothing but white space, and the texts' line breaks within: both are gone through side by
     * side.
     */
    private void compare() {
        int at = 0;
        int to = 0;
        while (at < text.length() || to < formatted.length()) {
            int spaceEnd = skipSpace(text, at);
            int newSpaceEnd = skipSpace(formatted, to);
            if (!text.substring(at, spaceEnd).equals(formatted.substring(to, newSpaceEnd))) {
                edits.add(new Edit(Place.text(source, 0, 0, at, spaceEnd - at), formatted.substring(to, newSpaceEnd)));
            }
            at = Math.min(spaceEnd + 1, text.length());
            to = Math.min(newSpaceEnd + 1, formatted.length());
        }
    }

    private static int skipSpace(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
