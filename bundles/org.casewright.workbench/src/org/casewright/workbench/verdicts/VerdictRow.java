package org.casewright.workbench.verdicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line of the tree where all of it is read from top to bottom.
 *
 * @param depth how many lines it is below
 */
public record VerdictRow(VerdictLine line, int depth) {

    /** Between what is asked and how it stands; a line does not begin with it. */
    private static final String DASH = "\u00a0— ";

    public VerdictRow {
        Objects.requireNonNull(line, "line");
    }

    /** The lines with all that is below them, each before what is below it. */
    public static List<VerdictRow> of(List<VerdictLine> lines) {
        List<VerdictRow> rows = new ArrayList<>();
        add(rows, lines, 0);
        return List.copyOf(rows);
    }

    private static void add(List<VerdictRow> rows, List<VerdictLine> lines, int depth) {
        for (VerdictLine line : lines) {
            rows.add(new VerdictRow(line, depth));
            add(rows, line.children(), depth + 1);
        }
    }

    /** What is asked and how it stands: {@code Pain lasting more than three months — met}; a heading as it is. */
    public String words() {
        return line.words() + (standing().isEmpty() ? "" : DASH + standing());
    }

    /** The words at the end that tell how it stands; empty for a heading. */
    public String standing() {
        return line.standing().map(StandingWords::of).orElse("");
    }
}
