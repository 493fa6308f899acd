package org.casewright.benchmarks.cql;

import org.opencds.cqf.cql.engine.runtime.Date;

/** A treatment in CQL's own types. */
public record CqlTreatment(
        String concept, Boolean given, Date date, String outcome, Integer relief, Integer reliefWeeks) {
}
