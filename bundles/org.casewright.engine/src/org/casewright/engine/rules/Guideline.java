package org.casewright.engine.rules;

import java.util.List;

/**
 * One edition of a guideline.
 *
 * @param citedAs the title as a letter cites it, without the year
 * @param edition the year; 0 where there is none
 * @param inForce the days in force, both ends included
 * @param superseded the name of the guideline it takes the place of; empty where there is none
 * @param regions the parts of the body that it is about; any where empty
 * @param applicability when it applies; null for always
 */
public record Guideline(String name, String title, String citedAs, String issuer, Rank rank, int edition, Days inForce,
        String superseded, List<Concept> regions, Criterion applicability, SourceSpan span) {

    public Guideline {
        regions = List.copyOf(regions);
    }
}
