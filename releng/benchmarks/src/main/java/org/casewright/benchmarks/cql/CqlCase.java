package org.casewright.benchmarks.cql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case as the CQL engine is given it: all entries, and those of each value set looked up beforehand. */
public final class CqlCase {

    private final CqlRequest request;
    private final List<Object> findings = new ArrayList<>();
    private final List<Object> treatments = new ArrayList<>();
    private final Map<String, List<Object>> byValueSet = new HashMap<>();

    CqlCase(CqlRequest request, List<CqlFinding> findings, List<CqlTreatment> treatments) {
        this.request = request;
        this.findings.addAll(findings);
        this.treatments.addAll(treatments);
        findings.forEach(finding -> finding.bearsOn().forEach(set -> put(set, finding)));
        treatments.forEach(treatment -> treatment.bearsOn().forEach(set -> put(set, treatment)));
    }

    private void put(String valueSet, Object entry) {
        byValueSet.computeIfAbsent(valueSet, unused -> new ArrayList<>()).add(entry);
    }

    /** All entries of a class of the data model. */
    List<Object> entries(String dataType) {
        return switch (dataType) {
            case "Request" -> List.of(request);
            case "Finding" -> findings;
            case "Treatment" -> treatments;
            default -> throw new IllegalArgumentException("The case model has no class '" + dataType + "'.");
        };
    }

    /** The entries of a value set. */
    List<Object> inValueSet(String valueSet) {
        return byValueSet.getOrDefault(valueSet, List.of());
    }
}
