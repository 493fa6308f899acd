package org.casewright.determination.read;

import java.util.List;
import java.util.OptionalInt;

import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Template;
import org.casewright.determination.read.Line.Gap;

/** The lines of a letter and what is looked for in them. */
record Lines(List<Line> all) {

    /** The line with nothing but this heading, at or after a line. */
    OptionalInt heading(String heading, String lead, int from) {
        String wanted = Squeezed.of(heading);
        for (int i = from; i < all.size(); i++) {
            if (squeezed(i).equals(wanted) && after(lead, i + 1).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The first line after fixed wording that begins with a line and fills whole lines. */
    OptionalInt after(String wording, int from) {
        String wanted = Squeezed.of(wording);
        int found = 0;
        int i = from;
        while (found < wanted.length() && i < all.size() && wanted.startsWith(squeezed(i), found)) {
            found += squeezed(i).length();
            i++;
        }
        return found == wanted.length() ? OptionalInt.of(i) : OptionalInt.empty();
    }

    /** The first line that begins with a label, within a range. */
    OptionalInt label(String label, int from, int to) {
        for (int i = from; i < to; i++) {
            if (begins(i, label)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    boolean begins(int index, String label) {
        return squeezed(index).startsWith(Squeezed.of(label));
    }

    String squeezed(int index) {
        return Squeezed.of(all.get(index).text());
    }

    int number(int index) {
        return all.get(Math.min(index, all.size() - 1)).number();
    }

    int size() {
        return all.size();
    }

    /** The paragraphs of a range, with an empty line between them. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && all.get(i).gap() == Gap.EMPTY) {
                text.append(Template.tidy(paragraph.toString())).append("\n\n");
                paragraph.setLength(0);
            }
            paragraph.append(all.get(i).text());
            if (!breaksWord(all.get(i).text())) {
                paragraph.append(' ');
            }
        }
        return text.append(Template.tidy(paragraph.toString())).toString();
    }

    /** A line broken at a hyphen has no blank at its end; one that was broken between two words has. */
    private static boolean breaksWord(String line) {
        int end = line.length() - 1;
        return end > 0 && line.charAt(end) == '-' && !Character.isWhitespace(line.charAt(end - 1));
    }
}
