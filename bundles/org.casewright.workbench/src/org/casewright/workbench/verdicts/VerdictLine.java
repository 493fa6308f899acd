package org.casewright.workbench.verdicts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.engine.evaluate.Standing;

/**
 * A line of the tree.
 *
 * @param path its place in the tree, such as {@code 1/0/2}: the same criterion keeps it while the verdict changes
 * @param words what is asked
 * @param standing how it stands; empty for a heading
 * @param decisive whether the decision hangs on it
 * @param guideline what the guideline says and where, each a sentence of its own; may be empty
 * @param evidence the findings that bear on it
 * @param asked the qualified names of what the record may show, where nobody has answered yet; else empty
 * @param change what would change how it stands; empty for a heading
 */
public record VerdictLine(String path, String words, Optional<Standing> standing, boolean decisive,
        List<String> guideline, List<EvidenceLine> evidence, List<String> asked, String change,
        List<VerdictLine> children) {

    public VerdictLine {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(standing, "standing");
        guideline = List.copyOf(guideline);
        evidence = List.copyOf(evidence);
        asked = List.copyOf(asked);
        Objects.requireNonNull(change, "change");
        children = List.copyOf(children);
    }

    /** A line that only holds others together. */
    static VerdictLine heading(String path, String words, List<VerdictLine> children) {
        return new VerdictLine(path, words, Optional.empty(), false, List.of(), List.of(), List.of(), "",
                children);
    }

    /** A finding that bears on a criterion. */
    public record EvidenceLine(String finding, String words, String bearing) {
    }
}
