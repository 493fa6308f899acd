package org.casewright.benchmarks.cql;

import java.util.List;

import org.opencds.cqf.cql.engine.runtime.Date;

/**
 * A finding in CQL's own types.
 *
 * @param bearsOn the concepts that it says something of
 * @param kinds its concept and all more general ones
 * @param regions its region and all that this lies within
 */
public record CqlFinding(
        String concept, List<String> bearsOn, List<String> kinds, String status, Date date, Date onset, String region,
        List<String> regions, String side, String method) {
}
