package org.casewright.benchmarks.cql;

import java.util.List;

import org.opencds.cqf.cql.engine.runtime.Date;

/**
 * A treatment in CQL's own types.
 *
 * @param bearsOn the concepts that it says something of
 */
public record CqlTreatment(
        String concept, List<String> bearsOn, Boolean given, Date date, String outcome, Integer relief,
        Integer reliefWeeks) {
}
