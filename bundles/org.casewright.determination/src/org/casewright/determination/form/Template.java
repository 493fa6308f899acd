package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fixed wording with values before, between and after its pieces. */
public final class Template {

    private final List<String> pieces;

    public Template(String... pieces) {
        this.pieces = List.of(pieces);
    }

    /**
     * The values of a text that has all pieces in order, one more than there are pieces, each with its
     * white space made single blanks; empty where a piece is missing.
     */
    public Optional<List<String>> match(String text) {
        return cut(text).map(values -> values.stream().map(Template::tidy).toList());
    }

    /** The values as {@link #match} gives them, with the white space that they have. */
    Optional<List<String>> cut(String text) {
        Squeezed squeezed = new Squeezed(text);
        List<String> values = new ArrayList<>();
        int from = 0;
        for (String piece : pieces) {
            Optional<Squeezed.Span> span = squeezed.find(piece, from);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            values.add(text.substring(from, span.get().start()));
            from = span.get().end();
        }
        values.add(text.substring(from));
        return Optional.of(values);
    }

    /** The text trimmed, each stretch of white space made one blank. */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Squeezed.isBlank(c)) {
                blank = !tidy.isEmpty();
            } else {
                if (blank) {
                    tidy.append(' ');
                }
                tidy.append(c);
                blank = false;
            }
        }
        return tidy.toString();
    }
}
