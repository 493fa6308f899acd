package org.casewright.determination.letter;

import java.util.List;

/** A row of the header table: one labelled value, or two. */
public record HeaderRow(List<HeaderField> fields) {

    public HeaderRow {
        fields = List.copyOf(fields);
    }
}
