package org.casewright.workbench.editing;

import java.util.Objects;

/**
 * A text that is being typed in a field and stands for no value yet, so that the case has nothing of it. Undo takes it
 * back before any edit that was made earlier.
 *
 * @param field whose text it is; one object for one field
 * @param label what was being done, as the label of an edit
 * @param element the path of what the field shows
 * @param takeBack shows what the case has instead
 */
public record Unfinished(Object field, String label, String element, Runnable takeBack) {

    public Unfinished {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(takeBack, "takeBack");
    }

    boolean isIn(Object other) {
        return field == other;
    }
}
