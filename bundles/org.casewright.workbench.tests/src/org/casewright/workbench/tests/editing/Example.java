package org.casewright.workbench.tests.editing;

import java.math.BigDecimal;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Record;

/** A small case: a record, a finding that it shows, and two items, one of which goes with the other. */
final class Example {

    private static final ImrcaseFactory FACTORY = ImrcaseFactory.eINSTANCE;

    private Example() {
    }

    static Case create() {
        Case created = CaseFiles.newCase();
        created.setNumber("CM16-0990009");
        created.getClaim().setDecided(PartialDate.valueOf("2016-12-12"));
        created.getReviewer().getLicensedIn().add("California");
        created.getRecords().add(record());
        created.getFindings().add(finding(created.getRecords().getFirst()));
        created.getItems().add(item("i1", "Physical therapy, 4 visits"));
        DisputedItem unit = item("i2", "TENS unit");
        unit.setDependsOn(created.getItems().getFirst());
        created.getItems().add(unit);
        return created;
    }

    private static Record record() {
        Record record = FACTORY.createRecord();
        record.setId("r1");
        record.setTitle("Progress report");
        return record;
    }

    private static Finding finding(Record record) {
        Finding finding = FACTORY.createSymptom();
        finding.setId("f1");
        finding.setConcept("Conditions.Pain");
        Measure value = FACTORY.createMeasure();
        value.setAmount(BigDecimal.valueOf(5));
        value.setUnit("points");
        finding.getValues().add(value);
        Evidence evidence = FACTORY.createEvidence();
        evidence.setRecord(record);
        evidence.setPage(2);
        evidence.setQuote("Low back pain, 5 out of 10.");
        finding.getEvidence().add(evidence);
        return finding;
    }

    private static DisputedItem item(String id, String title) {
        DisputedItem item = FACTORY.createDisputedItem();
        item.setId(id);
        item.setTitle(title);
        return item;
    }
}
