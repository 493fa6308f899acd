package org.casewright.determination.read;

import java.util.List;
import java.util.Objects;

import org.casewright.model.imrcase.Case;

/**
 * The form of a letter as it was read.
 *
 * @param itemLines the number of the line in which each item's title begins
 */
record ReadForm(Case content, List<Integer> itemLines) {

    ReadForm {
        Objects.requireNonNull(content, "content");
        itemLines = List.copyOf(itemLines);
    }
}
