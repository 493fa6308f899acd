package org.casewright.engine.evaluate;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Support;

/**
 * How much of the request a topic supports.
 *
 * @param row the row of the table that fits the patient; null where the support has no table or no row is known to
 * @param standing met where it supports all that is asked for, not met where it supports none of it or a part
 * @param part how much of what is asked for it supports, where that is a part; otherwise null
 * @param counted what was had already and is taken off
 * @param evidence what the row and the count rest on
 * @param assumption the stated default that the row rests on; null where it rests on none
 */
public record SupportVerdict(Support support, Support.Row row, Standing standing, BigDecimal part, Known counted,
        List<Evidence> evidence, Assumption assumption) {

    public SupportVerdict {
        evidence = List.copyOf(evidence);
    }

    /** Whether a part of what is asked for is supported. */
    public boolean isInPart() {
        return part != null;
    }
}
