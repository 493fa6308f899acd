package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.Symptom;
import org.casewright.model.imrcase.Treatment;
import org.casewright.model.imrcase.TreatmentState;
import org.casewright.workbench.records.timeline.Lane;
import org.casewright.workbench.records.timeline.TimeScale;
import org.casewright.workbench.records.timeline.Timeline;
import org.casewright.workbench.records.timeline.TimelineEntry;
import org.casewright.workbench.records.timeline.TimelineLayout;
import org.casewright.workbench.records.timeline.TimelineLayout.Placed;
import org.casewright.workbench.records.timeline.TimelineReader;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What the timeline shows, and that nothing in it covers anything else. */
class TimelineTest {

    private static final ImrcaseFactory FACTORY = ImrcaseFactory.eINSTANCE;

    @Test
    void recordsFindingsAndRequestsHaveTheirLanes() {
        Timeline timeline = TimelineReader.read(sample(), name -> name.replaceAll(".*\\.", ""), null);
        List<String> all = timeline.entries().stream().map(TimelineEntry::description).toList();
        assertEquals(List.of(
                "Requests, decisions: Injury, 2016-04-06",
                "Requests, decisions: Request: Therapy, 2016-10-10",
                "Requests, decisions: UR decision, 2016-10-20",
                "Requests, decisions: IMR decision, 2016-12-12",
                "Records: Therapy notes, 2016-06-01 to 2016-08-30",
                "Symptoms: Pain, 2016-04 to 2016-10-10",
                "Treatments: PhysicalTherapy, since 2016-06"), all);
        assertEquals(1, timeline.undated());
        assertEquals("items/i1", timeline.entries().get(1).element());
        assertEquals(List.of("Guideline date 2016-10-20", "Record date 2016-12-12"),
                timeline.lines().stream().map(line -> line.label() + " " + line.day()).toList());
    }

    @Test
    void anEmptyCaseHasNothingToShow() {
        Timeline timeline = TimelineReader.read(CaseFiles.newCase(), name -> name, LocalDate.of(2020, 1, 1));
        assertTrue(timeline.isEmpty());
        assertEquals(0, new TimelineLayout(timeline, new TimeScale(LocalDate.EPOCH, 1), String::length, 20).height());
    }

    private static Case sample() {
        Case content = CaseFiles.newCase();
        content.getClaim().getDatesOfInjury().add(date("2016-04-06"));
        content.getClaim().setUtilizationReviewDenial(date("2016-10-20"));
        content.getClaim().setDecided(date("2016-12-12"));
        Record record = FACTORY.createRecord();
        record.setId("r1");
        record.setTitle("Therapy notes");
        record.setDate(date("2016-06-01"));
        record.setDateTo(date("2016-08-30"));
        content.getRecords().add(record);
        Record undated = FACTORY.createRecord();
        undated.setId("r2");
        content.getRecords().add(undated);
        Symptom pain = FACTORY.createSymptom();
        pain.setId("f1");
        pain.setConcept("Conditions.Pain");
        pain.setOnset(date("2016-04"));
        pain.setDate(date("2016-10-10"));
        content.getFindings().add(pain);
        Treatment therapy = FACTORY.createTreatment();
        therapy.setId("f2");
        therapy.setConcept("Services.PhysicalTherapy");
        therapy.setDate(date("2016-06"));
        therapy.setState(TreatmentState.ONGOING);
        content.getFindings().add(therapy);
        DisputedItem item = FACTORY.createDisputedItem();
        item.setId("i1");
        item.setTitle("Therapy");
        item.setRequested(date("2016-10-10"));
        content.getItems().add(item);
        return content;
    }

    @RepeatedTest(50)
    void nothingCoversAnythingElse(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Timeline timeline = random(random);
        TimeScale scale = TimeScale.fitting(timeline.start(), timeline.end(), 200 + random.nextInt(3000));
        TimelineLayout layout = new TimelineLayout(timeline, scale, label -> 7 * label.length(), 20);
        List<Placed> all = layout.placed();
        assertEquals(timeline.entries().size(), all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(apart(all.get(i), all.get(j)), all.get(i) + " covers " + all.get(j));
            }
        }
        layout.bands().forEach(band -> assertTrue(all.stream().filter(one -> one.entry().lane() == band.lane())
                .allMatch(one -> one.y() >= band.y() && one.y() + 20 <= band.y() + band.height())));
    }

    private static boolean apart(Placed one, Placed other) {
        return one.right() < other.x() || other.right() < one.x() || Math.abs(one.y() - other.y()) >= 20;
    }

    private static Timeline random(Random random) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate start = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(2000));
            PartialDate from = switch (random.nextInt(3)) {
            case 0 -> PartialDate.ofYear(start.getYear());
            case 1 -> PartialDate.of(YearMonth.from(start));
            default -> PartialDate.of(start);
            };
            PartialDate to = random.nextBoolean() ? from : PartialDate.of(from.to().plusDays(random.nextInt(400)));
            entries.add(new TimelineEntry("findings/f" + i, Lane.values()[random.nextInt(7)],
                    "x".repeat(1 + random.nextInt(30)), from, to, random.nextInt(5) == 0, false));
        }
        return new Timeline(entries, List.of(), 0);
    }

    @Test
    void theAxisIsAsDenseAsItsLabelsAllow() {
        for (double scale = 0.01; scale < 30; scale *= 1.3) {
            List<TimeScale.Tick> ticks = new TimeScale(LocalDate.of(2010, 5, 20), scale)
                    .ticks(LocalDate.of(2017, 3, 3));
            for (int i = 1; i < ticks.size(); i++) {
                assertTrue(ticks.get(i).x() - ticks.get(i - 1).x() >= 60, "at " + scale);
            }
            assertTrue(!ticks.isEmpty(), "at " + scale);
        }
    }

    @Test
    void whatIsAtAPlaceIsFound() {
        Timeline timeline = TimelineReader.read(sample(), name -> name, null);
        TimelineLayout layout = new TimelineLayout(timeline, new TimeScale(timeline.start(), 2), label -> 40, 20);
        Placed record = layout.of("records/r1").orElseThrow();
        assertEquals(record, layout.at(record.x() + 3, record.y() + 4).orElseThrow());
        assertTrue(layout.at(record.x() + 3, layout.height() + 50).isEmpty());
    }

    private static PartialDate date(String text) {
        return PartialDate.valueOf(text);
    }
}
