package org.casewright.tests.model;

import java.math.BigDecimal;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.PartialApproval;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.RecordKind;
import org.casewright.model.imrcase.Side;

/** A case that uses every kind of feature of the model once. */
final class SampleCase {

    private static final ImrcaseFactory FACTORY = ImrcaseFactory.eINSTANCE;

    private SampleCase() {
    }

    static Case create() {
        Case sample = CaseFiles.newCase();
        sample.setNumber("CM16-0000001");
        sample.setSummary("A 41 year old roofer fell.\n\nHe \"landed\" on the left <hip> & knee.");
        sample.getClaim().getDatesOfInjury().add(PartialDate.valueOf("2016-03"));
        sample.getClaim().getDatesOfInjury().add(PartialDate.valueOf("2016-05-02"));
        sample.getClaim().setDecided(PartialDate.valueOf("2016-12-05"));
        sample.getReviewer().getLicensedIn().add("California");
        sample.getReviewer().getLicensedIn().add("Texas");
        sample.getPatient().setAge(41);
        Record report = record();
        sample.getRecords().add(report);
        sample.getFindings().add(symptom(report));
        sample.getFindings().add(FACTORY.createDiagnosis());
        sample.getFindings().get(1).setId("f2");
        sample.getFindings().get(1).setConcept("Knee.MeniscusTear");
        DisputedItem surgery = item("i1", "Left knee arthroscopy");
        DisputedItem brace = item("i2", "Associated surgical service: Knee brace");
        brace.setDependsOn(surgery);
        sample.getItems().add(surgery);
        sample.getItems().add(brace);
        return sample;
    }

    private static Record record() {
        Record report = FACTORY.createRecord();
        report.setId("r1");
        report.setKind(RecordKind.PROGRESS_REPORT);
        report.setDate(PartialDate.valueOf("2016-06-01"));
        report.setPages(12);
        return report;
    }

    private static Finding symptom(Record report) {
        Finding pain = FACTORY.createSymptom();
        pain.setId("f1");
        pain.setConcept("Pain.KneePain");
        pain.setStatus(FindingStatus.ABSENT);
        pain.setSide(Side.LEFT);
        pain.getValues().add(measure("8", ""));
        Evidence evidence = FACTORY.createEvidence();
        evidence.setRecord(report);
        evidence.setPage(3);
        evidence.setQuote("knee pain, 8/10");
        pain.getEvidence().add(evidence);
        return pain;
    }

    private static DisputedItem item(String id, String title) {
        DisputedItem item = FACTORY.createDisputedItem();
        item.setId(id);
        item.setTitle(title);
        item.setQuantity(measure("12.50", "visits"));
        item.setDecision(Decision.UPHELD);
        item.setRationale("The record shows no locking.\n\nAs such, the request is not medically necessary.");
        item.setReviewerCitation(citation());
        PartialApproval approval = FACTORY.createPartialApproval();
        approval.setKind(ApprovalKind.SUBSTITUTION);
        approval.setOriginal("twelve visits");
        item.setApproval(approval);
        return item;
    }

    private static Citation citation() {
        Citation citation = FACTORY.createCitation();
        ChapterCitation chapter = FACTORY.createChapterCitation();
        chapter.setTitle("Knee Complaints");
        chapter.setYear(2004);
        chapter.getSections().add("Surgical Considerations");
        citation.getChapters().add(chapter);
        citation.setNonMtus("a text of ours");
        return citation;
    }

    private static Measure measure(String amount, String unit) {
        Measure measure = FACTORY.createMeasure();
        measure.setAmount(new BigDecimal(amount));
        measure.setUnit(unit);
        return measure;
    }
}
