package org.casewright.engine.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum of daily doses, each times its factor.
 *
 * @param unit the unit of the sum, such as {@code mg per day}
 * @param subject the drugs whose doses are added
 * @param current whether drugs that are taken now count
 * @param requested whether the drug of the item counts
 * @param factors the factors by drug; empty where each counts once
 */
public record Sum(String name, String label, Concept.Unit unit, Concept subject, boolean current, boolean requested,
        List<Row> factors) {

    public Sum {
        factors = List.copyOf(factors);
    }

    /** The factor of a drug and of what is one; its bands are in order of their limits. */
    public record Row(Concept drug, List<Band> bands) {
        public Row {
            bands = List.copyOf(bands);
        }
    }

    /**
     * The factor up to a daily dose.
     *
     * @param limit the highest dose of the band, that dose included; null in the last
     */
    public record Band(Amount limit, BigDecimal factor) {
    }
}
