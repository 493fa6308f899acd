package org.casewright.tests.project;

import java.math.BigDecimal;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.Treatment;

/** Cases, made up, that the {@link SmallLibrary} judges. */
final class SmallCases {

    private static final ImrcaseFactory FACTORY = ImrcaseFactory.eINSTANCE;

    private SmallCases() {
    }

    /** A case with a stiff back, two items that depend on each other, and all that a letter needs. */
    static Case stiff() {
        Case imr = CaseFiles.newCase();
        imr.setNumber("CM00-0000001");
        imr.setSummary("A stiff back.");
        imr.getOrganization().setName("Reviewers");
        imr.getOrganization().setShortName("RV");
        imr.getClaim().setDecided(PartialDate.valueOf("2014-07-01"));
        imr.getPatient().setAge(45);
        imr.getFindings().add(finding(FACTORY.createSymptom(), "f1", "Care.Ache", "2014-04-01"));
        imr.getFindings().add(finding(FACTORY.createExamination(), "f2", "Care.Stiffness", "2014-04-01"));
        imr.getFindings().get(0).setOnset(PartialDate.valueOf("2014-01"));
        imr.getFindings().get(1).setRegion("Places.LowBack");
        Medication syrup = FACTORY.createMedication();
        syrup.setDailyDose(measure("10", "mg"));
        imr.getFindings().add(finding(syrup, "f3", "Care.Syrup", "2014-04-01"));
        Treatment bath = FACTORY.createTreatment();
        bath.setEnded(PartialDate.valueOf("2014-03-01"));
        imr.getFindings().add(finding(bath, "f4", "Care.Bath", "2014-01-01"));
        imr.getItems().add(item("i1", "Rub", "Care.Rub", Decision.UPHELD));
        imr.getItems().add(item("i2", "Syrup", "Care.Syrup", Decision.UNDECIDED));
        imr.getItems().get(1).setDependsOn(imr.getItems().get(0));
        imr.getItems().get(0).setQuantity(measure("4", "visits"));
        imr.getItems().get(0).setRationale("The right knee is stiff.");
        return imr;
    }

    private static Finding finding(Finding finding, String id, String concept, String date) {
        finding.setId(id);
        finding.setConcept(concept);
        finding.setDate(PartialDate.valueOf(date));
        return finding;
    }

    private static DisputedItem item(String id, String title, String service, Decision decision) {
        DisputedItem item = FACTORY.createDisputedItem();
        item.setId(id);
        item.setTitle(title);
        item.setService(service);
        item.setRegion("Places.LowBack");
        item.setDecision(decision);
        item.setRequested(PartialDate.valueOf("2014-05-01"));
        item.setGuidelineDate(PartialDate.valueOf("2014-06-01"));
        item.setAdministratorCitation(FACTORY.createCitation());
        return item;
    }

    private static Measure measure(String amount, String unit) {
        Measure measure = FACTORY.createMeasure();
        measure.setAmount(new BigDecimal(amount));
        measure.setUnit(unit);
        return measure;
    }
}
