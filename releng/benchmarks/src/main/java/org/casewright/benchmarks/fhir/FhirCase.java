package org.casewright.benchmarks.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cases.Request;
import org.casewright.benchmarks.cases.RequestKind;
import org.casewright.benchmarks.cases.Terms;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.opencds.cqf.cql.engine.runtime.Date;

/** The resources of a case, by their type and code. */
public final class FhirCase {

    private final String id;
    private final Date recordDate;
    private final Map<String, Map<String, List<Object>>> resources = new HashMap<>();

    FhirCase(PlainCase plain) {
        id = plain.number();
        recordDate = new Date(plain.request().recordDate());
        put("", patient());
        put(plain.request());
        plain.findings().forEach(finding -> put(finding.concept(), FhirFindings.of(finding)));
        plain.treatments().forEach(treatment -> put(treatment.concept(), FhirTreatments.of(treatment)));
    }

    private Patient patient() {
        Patient patient = new Patient();
        patient.setId(id);
        return patient;
    }

    private void put(Request request) {
        ServiceRequest resource = new ServiceRequest();
        resource.setCode(FhirWords.concept(Terms.TRIGGER_POINT_INJECTION));
        resource.setAuthoredOnElement(FhirWords.day(request.requested()));
        CodeableConcept site = FhirWords.site(request.region(), request.side());
        if (site != null) {
            resource.addBodySite(site);
        }
        if (request.quantity() != null) {
            resource.setQuantity(FhirWords.quantity(request.quantity()));
        }
        if (request.kind() != RequestKind.NOT_STATED) {
            resource.addOrderDetail(FhirWords.word(request.kind()));
        }
        put(Terms.TRIGGER_POINT_INJECTION, resource);
    }

    private void put(String code, Resource resource) {
        resources.computeIfAbsent(resource.fhirType(), unused -> new HashMap<>())
                .computeIfAbsent(code, unused -> new ArrayList<>()).add(resource);
    }

    String id() {
        return id;
    }

    /** Findings after this day do not count. */
    Date recordDate() {
        return recordDate;
    }

    /** The resources of a type. */
    List<Object> all(String type) {
        return resources.getOrDefault(type, Map.of()).values().stream().flatMap(List::stream).toList();
    }

    /** The resources of a type that have any of some codes. */
    List<Object> coded(String type, Set<String> codes) {
        Map<String, List<Object>> byCode = resources.getOrDefault(type, Map.of());
        List<Object> found = new ArrayList<>();
        for (String code : codes) {
            found.addAll(byCode.getOrDefault(code, List.of()));
        }
        return found;
    }
}
