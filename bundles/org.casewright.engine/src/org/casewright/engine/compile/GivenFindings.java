package org.casewright.engine.compile;

import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.GivenFinding;
import org.casewright.model.guideline.GivenTreatment;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.Treatment;

/** What a scenario gives, as findings of a case. */
final class GivenFindings {

    private static final ImrcaseFactory CASES = ImrcaseFactory.eINSTANCE;

    private GivenFindings() {
    }

    static Finding finding(GivenFinding given) {
        Finding finding = of(given.getKind());
        finding.setConcept(QualifiedNames.of(given.getConcept()));
        finding.setStatus(given.getStatus());
        finding.setRegion(QualifiedNames.of(given.getRegion()));
        finding.setSide(given.getSide());
        finding.setMethod(given.getMethod());
        finding.setDate(given.getDate());
        finding.setOnset(given.getOnset());
        if (given.getValue() != null) {
            finding.getValues().add(measure(given.getValue()));
        }
        return finding;
    }

    static Finding treatment(GivenTreatment given) {
        Treatment treatment = given.getConcept() != null && given.getConcept().getKind() == ConceptKind.DRUG
                ? CASES.createMedication() : CASES.createTreatment();
        treatment.setConcept(QualifiedNames.of(given.getConcept()));
        treatment.setStatus(given.isAbsent() ? FindingStatus.ABSENT : FindingStatus.PRESENT);
        treatment.setState(given.getState());
        treatment.setOutcome(given.getOutcome());
        treatment.setCount(given.getCount() == null ? null : given.getCount().getAmount().intValue());
        treatment.setRelief(measure(given.getRelief()));
        treatment.setReliefDuration(measure(given.getReliefDuration()));
        treatment.setRegion(QualifiedNames.of(given.getRegion()));
        treatment.setSide(given.getSide());
        treatment.setDate(given.getDate());
        treatment.setEnded(given.getUntil());
        if (treatment instanceof Medication medication) {
            medication.setDailyDose(measure(given.getDose()));
        }
        return treatment;
    }

    /** A quantity as a case stores it; null where it is null. */
    static Measure measure(Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        Measure measure = CASES.createMeasure();
        measure.setAmount(quantity.getAmount());
        measure.setUnit(Quantities.name(quantity.getUnit()).text());
        return measure;
    }

    private static Finding of(ConceptKind kind) {
        return switch (kind) {
            case DIAGNOSIS -> CASES.createDiagnosis();
            case SYMPTOM -> CASES.createSymptom();
            case TEST -> CASES.createTestResult();
            case SERVICE -> CASES.createTreatment();
            case DRUG -> CASES.createMedication();
            case FINDING, REGION -> CASES.createExamination();
        };
    }
}
