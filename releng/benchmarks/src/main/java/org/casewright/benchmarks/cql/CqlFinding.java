package org.casewright.benchmarks.cql;

import java.util.List;

import org.opencds.cqf.cql.engine.runtime.Date;

/** A finding in CQL's own types; {@code kinds} and {@code regions} hold its concept and region and what they are part of. */
public record CqlFinding(
        String concept, List<String> kinds, String status, Date date, Date onset, String region, List<String> regions,
        String side, String method) {
}
