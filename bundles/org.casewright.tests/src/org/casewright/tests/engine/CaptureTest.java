package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.engine.capture.Capture;
import org.casewright.engine.capture.Unresolved;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.evaluate.Evidence;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Method;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Side;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.PartialApproval;
import org.casewright.model.imrcase.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureTest {

    private static final Library LIBRARY = Judged.library(Words.TEXT,
            "topic Tested \"tested\" of Rules covers Injection indicated when s: diagnosis Strain");

    private final ImrcaseFactory cases = ImrcaseFactory.eINSTANCE;
    private Case imrCase;

    @BeforeEach
    void aCaseWithOneFindingAndOneItem() {
        imrCase = Judged.imrCase("never indicated", "requests Injection on 2014-02-20; diagnosis Strain on 2014-03-01");
        imrCase.getItems().getFirst().setGuidelineDate(null);
        imrCase.getClaim().setUtilizationReviewDenial(PartialDate.valueOf("2014-02-27"));
    }

    @ParameterizedTest
    @CsvSource({
            // the finding is of 1 March
            "2014-02-28, , 0", "2014-03-01, , 1", "2014-03, , 1", "2014-02, , 0", "2014-02-28, 2014-03-02, 1", ", , 1"})
    void whatIsLaterThanTheRecordDateDoesNotCount(String decided, String recordDate, int facts) {
        imrCase.getClaim().setDecided(decided == null ? null : PartialDate.valueOf(decided));
        imrCase.getClaim().setRecordDate(recordDate == null ? null : PartialDate.valueOf(recordDate));

        assertEquals(facts, captured().facts().size());
    }

    @ParameterizedTest
    @CsvSource({"2014-02-27, false", "2014-02-28, true", "2014-02, false", "2014-03, true"})
    void whatIsLaterThanTheDenialIsFlagged(String date, boolean late) {
        imrCase.getFindings().getFirst().setDate(PartialDate.valueOf(date));

        Evidence evidence = Evaluator
                .evaluate(LIBRARY.topic("Tested"), captured(), captured().items().getFirst())
                .indications().getFirst().evidence().getFirst();

        assertEquals(late, evidence.isLate());
        assertEquals(Evidence.Bearing.SUPPORTS, evidence.bearing());
    }

    @Test
    void aFindingHasItsConceptsSeatAndMethodWhereItStatesNone() {
        assertEquals("Test.LumbarSpine", region(fact("LumbarRadiculopathy", null)));
        assertEquals("Test.Spine", region(fact("LumbarRadiculopathy", "Test.Spine")));
        assertEquals("Test.Knee", region(fact("SevereKneeSprain", null)));
        assertEquals(Method.EXAMINATION, fact("Faber", null).method());
        assertEquals(Method.UNSPECIFIED, fact("Strain", null).method());
    }

    @Test
    void theUnnamedValueIsTheFindings() {
        Finding finding = imrCase.getFindings().getFirst();
        finding.getValues().add(measure("3", null, "weeks"));
        finding.getValues().getFirst().setName("duration");
        finding.getValues().add(measure("7", "8", "points"));

        Range value = captured().facts().getFirst().value();

        assertEquals(new BigDecimal("7"), value.from().normal());
        assertEquals(new BigDecimal("8"), value.to().normal());
    }

    @ParameterizedTest
    @CsvSource({"100, , mg per day, 0.7", "100, , mg, 0.7", ", 3, mg, 0.21", "100, 3, mg, 0.7"})
    void theDailyDoseIsStatedOrFollows(String daily, String unitsPerDay, String unit, String gramsPerWeek) {
        Medication medication = cases.createMedication();
        medication.setConcept("Test.Hydrocodone");
        medication.setDailyDose(daily == null ? null : measure(daily, null, unit));
        medication.setStrength(measure("10", null, "mg"));
        medication.setUnitsPerDay(unitsPerDay == null ? null : new BigDecimal(unitsPerDay));
        imrCase.getFindings().set(0, medication);

        Range dose = captured().facts().getFirst().course().dailyDose();

        assertEquals(0, dose.from().normal().compareTo(new BigDecimal(gramsPerWeek)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // guideline date, date of service, requested: what selects the edition, what periods are counted back from
            "-, -, 2014-02-20, 2014-02-27, 2014-02-20", "-, -, -, 2014-02-27, 2014-02-27",
            "2013-01-01, -, -, 2013-01-01, 2014-02-27", "-, 2013-05-05, 2014-02-20, 2013-05-05, 2013-05-05",
            "2013-01-01, 2013-05-05, -, 2013-01-01, 2013-05-05"})
    void anItemIsJudgedAsOfItsDates(String guideline, String service, String requested, String edition, String back) {
        var item = imrCase.getItems().getFirst();
        item.setGuidelineDate(guideline == null ? null : PartialDate.valueOf(guideline));
        item.setRequested(requested == null ? null : PartialDate.valueOf(requested));
        if (service != null) {
            item.getDatesOfService().add(PartialDate.valueOf("2013-07-01"));
            item.getDatesOfService().add(PartialDate.valueOf(service));
        }

        Item captured = captured().items().getFirst();

        assertEquals(days(edition), captured.guidelineDate());
        assertEquals(days(back), captured.reference());
    }

    @Test
    void onlyARemainderHasAnAuthorizedPart() {
        PartialApproval approval = cases.createPartialApproval();
        approval.setAuthorizedQuantity(measure("4", null, "visits"));
        imrCase.getItems().getFirst().setApproval(approval);
        approval.setKind(ApprovalKind.REMAINDER);

        assertEquals(new BigDecimal("4"), captured().items().getFirst().authorized().from().value());

        approval.setKind(ApprovalKind.SUBSTITUTION);
        assertNull(captured().items().getFirst().authorized());
    }

    @ParameterizedTest
    @CsvSource({"1970-03-15, 2014-03-14, 43, 43", "1970-03-15, 2014-03-15, 44, 44", "1970, 2014-03-15, 43, 44",
        "1970-03, 2014-03-15, 43, 44"})
    void theAgeFollowsFromTheDateOfBirth(String born, String decided, int youngest, int oldest) {
        Patient patient = imrCase.getPatient();
        patient.setBirthDate(PartialDate.valueOf(born));
        imrCase.getClaim().setDecided(PartialDate.valueOf(decided));

        var captured = captured().patient();

        assertEquals(youngest, captured.youngest(captured.asOf()));
        assertEquals(oldest, captured.oldest(captured.asOf()));
    }

    @Test
    void whatHasEndedBeforeTheRequestIsHistory() {
        imrCase.getFindings().getFirst().setDate(PartialDate.valueOf("2013-01-01"));
        imrCase.getFindings().getFirst().setResolved(PartialDate.valueOf("2014-02-20"));
        assertEquals("MET", standing());

        imrCase.getFindings().getFirst().setResolved(PartialDate.valueOf("2014-02-19"));
        assertEquals("OPEN", standing());
    }

    @Test
    void namesThatTheLibraryDoesNotKnowAreReportedAndTakeNoPart() {
        imrCase.getFindings().getFirst().setConcept("Test.Strian");
        imrCase.getItems().getFirst().setRegion("Test.Nowhere");

        List<Issue> issues = Unresolved.names(imrCase, LIBRARY.concepts());

        assertEquals(List.of(
                "findings/f1/concept: error [NAME-1]: There is no concept called 'Test.Strian'. "
                        + "Did you mean 'Test.Strain'?",
                "items/i1/region: error [NAME-1]: There is no region called 'Test.Nowhere'. Choose one of the library, "
                        + "or add it to a vocabulary."),
                issues.stream().map(Issue::toString).toList());
        assertTrue(captured().facts().isEmpty());
        assertEquals(-1, captured().items().getFirst().region());
    }

    @Test
    void aFactIsFoundUnderWhatItBearsOnAndNothingElse() {
        int radiculopathy = LIBRARY.concepts().find("Test.Radiculopathy");
        int lumbar = LIBRARY.concepts().find("Test.LumbarRadiculopathy");
        imrCase.getFindings().getFirst().setConcept("Test.LumbarRadiculopathy");

        CaseSnapshot present = captured();
        assertArrayEquals(present.facts().toArray(), present.about(radiculopathy));
        assertEquals(0, present.about(LIBRARY.concepts().find("Test.CervicalRadiculopathy")).length);

        imrCase.getFindings().getFirst().setConcept("Test.Neuropathy");
        imrCase.getFindings().getFirst().setStatus(FindingStatus.ABSENT);
        CaseSnapshot denied = captured();
        assertArrayEquals(denied.facts().toArray(), denied.about(lumbar));
        assertArrayEquals(denied.facts().toArray(), denied.about(radiculopathy));
        assertEquals(0, denied.about(LIBRARY.concepts().find("Test.Strain")).length);
    }

    private String standing() {
        CaseSnapshot snapshot = captured();
        return Evaluator
                .evaluate(LIBRARY.topic("Tested"), snapshot, snapshot.items().getFirst())
                .indications().getFirst().standing().name();
    }

    private Fact fact(String concept, String region) {
        Finding finding = imrCase.getFindings().getFirst();
        finding.setConcept("Test." + concept);
        finding.setRegion(region);
        Fact fact = captured().facts().getFirst();
        assertEquals(Side.UNSPECIFIED, fact.side());
        return fact;
    }

    private static String region(Fact fact) {
        return LIBRARY.concepts().get(fact.region()).name();
    }

    private CaseSnapshot captured() {
        return new Capture(LIBRARY.concepts(), new Units()).capture(imrCase);
    }

    private static Days days(String date) {
        long day = PartialDate.valueOf(date).from().toEpochDay();
        return new Days(day, day);
    }

    private Measure measure(String amount, String upTo, String unit) {
        Measure measure = cases.createMeasure();
        measure.setAmount(new BigDecimal(amount));
        measure.setUpTo(upTo == null ? null : new BigDecimal(upTo));
        measure.setUnit(unit);
        return measure;
    }
}
