package org.casewright.model;

import java.util.List;
import java.util.Objects;

/**
 * A way to put an issue right.
 *
 * @param label what it does, as a menu shows it: "Replace 'bilateral' by 'right'"
 * @param edits all to be made, or none; they do not overlap
 */
public record Fix(String label, List<Edit> edits) {

    public Fix {
        Objects.requireNonNull(label, "label");
        edits = List.copyOf(edits);
    }
}
