package org.casewright.benchmarks.fhir;

import org.casewright.benchmarks.cases.Outcome;
import org.casewright.benchmarks.cases.Treatment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Resource;

/** Treatments as FHIR tells them: services as procedures, drugs as medication requests. */
final class FhirTreatments {

    private static final String RELIEF = "urn:casewright:relief";
    private static final String RELIEF_WEEKS = "urn:casewright:relief-weeks";

    private FhirTreatments() {
    }

    static Resource of(Treatment treatment) {
        return treatment.concept().startsWith("Drugs.") ? drug(treatment) : service(treatment);
    }

    private static Procedure service(Treatment treatment) {
        Procedure procedure = new Procedure();
        procedure.setId(treatment.id());
        procedure.setStatus(treatment.given() ? ProcedureStatus.COMPLETED : ProcedureStatus.NOTDONE);
        procedure.setCode(FhirWords.concept(treatment.concept()));
        procedure.setPerformed(FhirWords.day(treatment.date()));
        procedure.setOutcome(outcome(treatment.outcome()));
        measured(procedure, RELIEF, treatment.relief());
        measured(procedure, RELIEF_WEEKS, treatment.reliefWeeks());
        return procedure;
    }

    private static void measured(Procedure procedure, String what, Integer amount) {
        if (amount != null) {
            procedure.addExtension(new Extension(what, FhirWords.quantity(amount)));
        }
    }

    private static MedicationRequest drug(Treatment treatment) {
        MedicationRequest request = new MedicationRequest();
        request.setId(treatment.id());
        request.setStatus(MedicationRequestStatus.COMPLETED);
        if (!treatment.given()) {
            request.setDoNotPerform(true);
        }
        request.setMedication(FhirWords.concept(treatment.concept()));
        request.setAuthoredOnElement(FhirWords.day(treatment.date()));
        request.setStatusReason(outcome(treatment.outcome()));
        return request;
    }

    private static CodeableConcept outcome(Outcome outcome) {
        return outcome == Outcome.NOT_STATED ? null : FhirWords.word(outcome);
    }
}
