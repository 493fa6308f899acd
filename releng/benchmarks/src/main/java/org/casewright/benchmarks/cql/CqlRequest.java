package org.casewright.benchmarks.cql;

import java.util.List;

import org.opencds.cqf.cql.engine.runtime.Date;

/** The request in CQL's own types. */
public record CqlRequest(
        String id, Date requested, Date recordDate, String region, List<String> regions, String side,
        Integer quantity, String kind) {
}
