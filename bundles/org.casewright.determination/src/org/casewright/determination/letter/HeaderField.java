package org.casewright.determination.letter;

import java.util.Objects;

/**
 * A labelled value of the header table.
 *
 * @param label fixed wording, with its colon
 * @param value its text is empty where the case does not have the value yet
 */
public record HeaderField(String label, Run value) {

    public HeaderField {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }
}
