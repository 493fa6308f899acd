package org.casewright.benchmarks.fhir;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

/** The cases in memory. A retrieve is answered from an index by patient, type and code. */
final class FhirStore implements RetrieveProvider {

    private final Map<Object, FhirCase> cases = new HashMap<>();
    private final ValueSets valueSets;

    FhirStore(ValueSets valueSets) {
        this.valueSets = valueSets;
    }

    void put(FhirCase fhirCase) {
        cases.put(fhirCase.id(), fhirCase);
    }

    @Override
    public Iterable<Object> retrieve(String context, String contextPath, Object contextValue, String dataType,
            String templateId, String codePath, Iterable<Code> codes, String valueSet, String datePath,
            String dateLowPath, String dateHighPath, Interval dateRange) {
        FhirCase current = cases.get(contextValue);
        if (codes == null && valueSet == null) {
            return current.all(dataType);
        }
        return current.coded(dataType, codes == null ? valueSets.codes(valueSet) : names(codes));
    }

    private static Set<String> names(Iterable<Code> codes) {
        Set<String> names = new HashSet<>();
        codes.forEach(code -> names.add(code.getCode()));
        return names;
    }
}
