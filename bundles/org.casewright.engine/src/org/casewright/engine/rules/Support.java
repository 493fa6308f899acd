package org.casewright.engine.rules;

import java.util.List;
import java.util.Set;

/**
 * How much a topic supports.
 *
 * @param amount the amount, where it is the same for all; null where there is a table
 * @param window the time in which it is supported; null where there is none
 * @param rows the table, in the author's order; empty where there is an amount
 * @param counting what was had already and is taken off
 */
public record Support(Amount amount, Amount window, List<Row> rows, Set<Source> counting, Phrases phrases,
        Pinpoint pinpoint, SourceSpan span) {

    public Support {
        rows = List.copyOf(rows);
        counting = Sets.inOrder(Source.class, counting);
    }

    /** The amount for one diagnosis, risk or the like. */
    public record Row(Concept concept, Amount amount, Amount window) {
    }
}
