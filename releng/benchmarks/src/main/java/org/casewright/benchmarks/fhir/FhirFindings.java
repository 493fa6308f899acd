package org.casewright.benchmarks.fhir;

import org.casewright.benchmarks.cases.Finding;
import org.casewright.benchmarks.cases.Method;
import org.casewright.benchmarks.cases.Status;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Resource;

/** Findings as FHIR tells them: diagnoses and symptoms as conditions, what else was found as observations. */
final class FhirFindings {

    private static final String VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private static final String ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    private FhirFindings() {
    }

    static Resource of(Finding finding) {
        return finding.concept().startsWith("Conditions.") ? condition(finding) : observation(finding);
    }

    /** One that was searched in vain has no verification status; one of the past is confirmed, but resolved. */
    private static Condition condition(Finding finding) {
        Condition condition = new Condition();
        condition.setId(finding.id());
        condition.setCode(FhirWords.concept(finding.concept()));
        condition.setVerificationStatus(verification(finding.status()));
        if (finding.status() == Status.PRESENT || finding.status() == Status.HISTORICAL) {
            condition.setClinicalStatus(FhirWords.coded(CLINICAL,
                    finding.status() == Status.PRESENT ? "active" : "resolved"));
        }
        condition.setRecordedDateElement(FhirWords.day(finding.date()));
        condition.setOnset(FhirWords.day(finding.onset()));
        CodeableConcept site = FhirWords.site(finding.region(), finding.side());
        if (site != null) {
            condition.addBodySite(site);
        }
        if (finding.method() != Method.UNSPECIFIED) {
            condition.addEvidence().addCode(FhirWords.word(finding.method()));
        }
        return condition;
    }

    private static CodeableConcept verification(Status status) {
        return switch (status) {
            case PRESENT, HISTORICAL -> FhirWords.coded(VERIFICATION, "confirmed");
            case ABSENT -> FhirWords.coded(VERIFICATION, "refuted");
            case SUSPECTED -> FhirWords.coded(VERIFICATION, "provisional");
            case SEARCHED_NOT_FOUND -> null;
        };
    }

    /** One that was searched in vain has a reason in the place of a value. */
    private static Observation observation(Finding finding) {
        Observation observation = new Observation();
        observation.setId(finding.id());
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(FhirWords.concept(finding.concept()));
        if (finding.status() == Status.SEARCHED_NOT_FOUND) {
            observation.setDataAbsentReason(FhirWords.coded(ABSENT_REASON, "unknown"));
        } else {
            observation.setValue(FhirWords.word(finding.status()));
        }
        observation.setEffective(FhirWords.day(finding.date()));
        observation.setBodySite(FhirWords.site(finding.region(), finding.side()));
        if (finding.method() != Method.UNSPECIFIED) {
            observation.setMethod(FhirWords.word(finding.method()));
        }
        return observation;
    }
}
