package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Template;

/** The lines of a letter and what is looked for in them. */
record Lines(List<Line> all) {

    private static final String HYPHENS = "-\u00AD";

    /**
     * A heading of the form.
     *
     * @param line where it stands
     * @param body the line after the sentence that leads on from it
     * @param foreign lines between that are no part of that sentence
     */
    record Heading(int line, int body, List<Integer> foreign) {
    }

    /** The most lines that may stand between a heading and its sentence, and in it. */
    private static final int MOST_FOREIGN = 40;

    /**
     * The line with nothing but this heading and the sentence that leads on from it, at or after a line. Where no
     * heading has it next to it, other lines may stand between and in the sentence.
     */
    Optional<Heading> heading(String heading, String lead, int from) {
        String wanted = Squeezed.of(heading);
        List<Integer> places = IntStream.range(from, all.size()).filter(i -> squeezed(i).equals(wanted)).boxed()
                .toList();
        Optional<Heading> next = places.stream().filter(i -> after(lead, i + 1).isPresent()).findFirst()
                .map(i -> new Heading(i, after(lead, i + 1).getAsInt(), List.of()));
        return next.or(() -> places.stream().map(i -> interrupted(lead, i)).flatMap(Optional::stream).findFirst());
    }

    private Optional<Heading> interrupted(String lead, int heading) {
        String wanted = Squeezed.of(lead);
        List<Integer> foreign = new ArrayList<>();
        int found = 0;
        int i = heading + 1;
        while (found < wanted.length() && i < all.size() && foreign.size() < MOST_FOREIGN) {
            if (wanted.startsWith(squeezed(i), found)) {
                found += squeezed(i).length();
            } else {
                foreign.add(i);
            }
            i++;
        }
        return found == wanted.length() ? Optional.of(new Heading(heading, i, foreign)) : Optional.empty();
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

    /** Whether a label stands at the beginning of a line; it may go on in the next. */
    boolean begins(int index, String label) {
        String wanted = Squeezed.of(label);
        int found = 0;
        int i = index;
        while (i < all.size() && wanted.startsWith(squeezed(i), found)) {
            found += squeezed(i).length();
            i++;
        }
        return i < all.size() && squeezed(i).startsWith(wanted.substring(found));
    }

    /** The line in which a text begins that stands somewhere in a range; the first of the range where it does not. */
    int find(String text, int from, int to) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = from; i < to; i++) {
            squeezed.append(squeezed(i));
        }
        int at = squeezed.indexOf(Squeezed.of(text));
        int line = from;
        while (at >= 0 && line + 1 < to && at >= squeezed(line).length()) {
            at -= squeezed(line).length();
            line++;
        }
        return line;
    }

    /** Whether a paragraph ends before a line. */
    boolean endsParagraph(int index) {
        return all.get(index).gap().endsParagraph();
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
            if (i > from && endsParagraph(i)) {
                text.append(Template.tidy(paragraph.toString())).append("\n\n");
                paragraph.setLength(0);
            }
            join(all.get(i).text(), paragraph);
        }
        return text.append(Template.tidy(paragraph.toString())).toString();
    }

    /** Adds a line, and a blank where no word goes on in the next. */
    static void join(String line, StringBuilder paragraph) {
        paragraph.append(line);
        if (!breaksWord(line)) {
            paragraph.append(' ');
        }
    }

    /** A line broken at a hyphen has no blank at its end; one that was broken between two words has. */
    private static boolean breaksWord(String line) {
        int end = line.length() - 1;
        return end > 0 && HYPHENS.indexOf(line.charAt(end)) >= 0 && !Character.isWhitespace(line.charAt(end - 1));
    }
}
