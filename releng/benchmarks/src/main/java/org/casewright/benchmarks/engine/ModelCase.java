package org.casewright.benchmarks.engine;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cases.Request;
import org.casewright.benchmarks.cases.Terms;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Method;
import org.casewright.model.imrcase.Outcome;
import org.casewright.model.imrcase.RequestKind;
import org.casewright.model.imrcase.Side;
import org.casewright.model.imrcase.Treatment;

/** A generated case in the model of Casewright. */
final class ModelCase {

    private static final ImrcaseFactory FACTORY = ImrcaseFactory.eINSTANCE;

    private ModelCase() {
    }

    static Case of(PlainCase plain) {
        Case result = FACTORY.createCase();
        result.setNumber(plain.number());
        result.setClaim(claim(plain.request()));
        plain.findings().forEach(finding -> result.getFindings().add(finding(finding)));
        plain.treatments().forEach(treatment -> result.getFindings().add(treatment(treatment)));
        result.getItems().add(item(plain.request()));
        return result;
    }

    private static Claim claim(Request request) {
        Claim claim = FACTORY.createClaim();
        claim.setUtilizationReviewDenial(date(request.requested()));
        claim.setRecordDate(date(request.recordDate()));
        return claim;
    }

    private static DisputedItem item(Request request) {
        DisputedItem item = FACTORY.createDisputedItem();
        item.setId("item");
        item.setService(Terms.TRIGGER_POINT_INJECTION);
        item.setRegion(request.region());
        item.setSide(Side.valueOf(request.side().name()));
        item.setQuantity(measure(request.quantity(), "injections"));
        item.setRequestKind(RequestKind.valueOf(request.kind().name()));
        item.setRequested(date(request.requested()));
        return item;
    }

    private static Finding finding(org.casewright.benchmarks.cases.Finding plain) {
        Finding finding = empty(plain.concept());
        finding.setId(plain.id());
        finding.setConcept(plain.concept());
        finding.setStatus(FindingStatus.valueOf(plain.status().name()));
        finding.setDate(date(plain.date()));
        finding.setOnset(date(plain.onset()));
        finding.setRegion(plain.region());
        finding.setSide(Side.valueOf(plain.side().name()));
        finding.setMethod(Method.valueOf(plain.method().name()));
        return finding;
    }

    private static Finding empty(String concept) {
        if (concept.equals(Terms.PAIN)) {
            return FACTORY.createSymptom();
        }
        return concept.startsWith("Conditions.") ? FACTORY.createDiagnosis() : FACTORY.createExamination();
    }

    private static Treatment treatment(org.casewright.benchmarks.cases.Treatment plain) {
        Treatment treatment = plain.concept().startsWith("Drugs.")
                ? FACTORY.createMedication() : FACTORY.createTreatment();
        treatment.setId(plain.id());
        treatment.setConcept(plain.concept());
        treatment.setStatus(plain.given() ? FindingStatus.PRESENT : FindingStatus.ABSENT);
        treatment.setDate(date(plain.date()));
        treatment.setOutcome(Outcome.valueOf(plain.outcome().name()));
        treatment.setRelief(measure(plain.relief(), "%"));
        treatment.setReliefDuration(measure(plain.reliefWeeks(), "weeks"));
        return treatment;
    }

    private static Measure measure(Integer amount, String unit) {
        if (amount == null) {
            return null;
        }
        Measure measure = FACTORY.createMeasure();
        measure.setAmount(BigDecimal.valueOf(amount));
        measure.setUnit(unit);
        return measure;
    }

    private static PartialDate date(LocalDate day) {
        return day == null ? null : PartialDate.valueOf(day.toString());
    }
}
