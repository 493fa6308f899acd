package org.casewright.benchmarks.cql;

import java.util.List;
import java.util.Map;

/** A case as the CQL engine is given it: each value set's entries looked up beforehand. */
public record CqlCase(CqlRequest request, Map<String, List<Object>> byValueSet) {
}
