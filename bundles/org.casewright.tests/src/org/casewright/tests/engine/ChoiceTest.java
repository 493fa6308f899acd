package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;

import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.rules.Library;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which topic an item is judged by. */
class ChoiceTest {

    private static final Library LIBRARY = Judged.library(Words.TEXT, """
            guideline Old "old" rank MTUS in force 2009-07-18 to 2016-07-27
            guideline New "new" rank MTUS in force 2016-07-28 supersedes Old
            guideline Spinal "spinal" rank MTUS at LumbarSpine applies when symptom Pain
            guideline Other "other" rank STANDARD
            topic OldInjections "old" of Old covers Injection never indicated
            topic NewInjections "new" of New covers Injection never indicated
            topic SpinalDeep "spinal" of Spinal covers DeepInjection never indicated
            topic AnyTreatment "any" of Other covers Treatment indicated when diagnosis Strain
            topic OtherTherapy "therapy" of Other covers Therapy at LumbarSpine indicated when diagnosis Strain
            """.replace("STANDARD", "standards"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Injection     | 2016-07-27 |             | OldInjections | AnyTreatment LOWER_RANK, NewInjections NOT_IN_FORCE, OldInjections CHOSEN
            Injection     | 2016-07-28 |             | NewInjections | AnyTreatment LOWER_RANK, NewInjections CHOSEN, OldInjections NOT_IN_FORCE
            Injection     | 2016-07    |             | AnyTreatment  | AnyTreatment CHOSEN, NewInjections IN_FORCE_UNKNOWN, OldInjections IN_FORCE_UNKNOWN
            Injection     | 2009-07-17 |             | AnyTreatment  | AnyTreatment CHOSEN, NewInjections NOT_IN_FORCE, OldInjections NOT_IN_FORCE
            DeepInjection | 2016-07-28 | LumbarSpine | SpinalDeep    | AnyTreatment LOWER_RANK, NewInjections LESS_SPECIAL, OldInjections NOT_IN_FORCE, SpinalDeep CHOSEN
            DeepInjection | 2016-07-28 | L5Root      | SpinalDeep    | AnyTreatment LOWER_RANK, NewInjections LESS_SPECIAL, OldInjections NOT_IN_FORCE, SpinalDeep CHOSEN
            DeepInjection | 2016-07-28 | Knee        | NewInjections | AnyTreatment LOWER_RANK, NewInjections CHOSEN, OldInjections NOT_IN_FORCE, SpinalDeep ELSEWHERE
            DeepInjection | 2016-07-28 | Spine       | NewInjections | AnyTreatment LOWER_RANK, NewInjections CHOSEN, OldInjections NOT_IN_FORCE, SpinalDeep REGION_UNKNOWN
            DeepInjection | 2016-07-28 |             | NewInjections | AnyTreatment LOWER_RANK, NewInjections CHOSEN, OldInjections NOT_IN_FORCE, SpinalDeep REGION_UNKNOWN
            Therapy       | 2016-07-28 | LumbarSpine | OtherTherapy  | AnyTreatment LESS_SPECIAL, OtherTherapy CHOSEN
            Hydrocodone   | 2016-07-28 |             |               |
            Unheard       | 2016-07-28 |             |               |
            """)
    void theBestRankAndThenTheMostSpecial(String service, String date, String region, String chosen, String all) {
        Case imrCase = painful();
        imrCase.getItems().getFirst().setService("Test." + service);
        imrCase.getItems().getFirst().setRegion(region == null ? null : "Test." + region);
        imrCase.getItems().getFirst().setGuidelineDate(PartialDate.valueOf(date));

        ItemVerdict verdict = Judged.item(LIBRARY, imrCase, 0);

        assertEquals(chosen, verdict.topicVerdict() == null ? null : verdict.topicVerdict().topic().name());
        assertEquals(all == null ? "" : all, verdict.candidates().stream()
                .map(candidate -> candidate.topic().name() + " " + candidate.fate()).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            symptom Pain        | SpinalDeep CHOSEN
            absent symptom Pain | SpinalDeep DOES_NOT_APPLY
            diagnosis Strain    | SpinalDeep APPLICABILITY_UNKNOWN
            """)
    void onlyATopicThatAppliesCovers(String given, String spinal) {
        Case imrCase = Judged.imrCase("never indicated",
                "requests DeepInjection at LumbarSpine on 2016-08-01; " + given);

        ItemVerdict verdict = Judged.item(LIBRARY, imrCase, 0);

        assertEquals(List.of(spinal), verdict.candidates().stream()
                .filter(candidate -> candidate.topic().name().equals("SpinalDeep"))
                .map(candidate -> candidate.topic().name() + " " + candidate.fate()).toList());
    }

    @Test
    void whereNoTopicIsInForceNothingIsProposed() {
        Case imrCase = painful();
        imrCase.getItems().getFirst().setService("Test.Hydrocodone");

        ItemVerdict verdict = Judged.item(LIBRARY, imrCase, 0);

        assertEquals(ItemVerdict.Result.NOT_COVERED, verdict.result());
        assertEquals(ItemVerdict.Proposal.NONE, verdict.proposal());
        assertNull(verdict.topicVerdict());
    }

    @ParameterizedTest
    @CsvSource({
            // the surgery, its decision, and what becomes of the therapy after it
            "Injection, UNDECIDED, FOLLOWS, UPHELD",
            "Injection, OVERTURNED, INDICATED, OVERTURNED",
            "Stretching, UNDECIDED, INDICATED, OVERTURNED",
            "Stretching, UPHELD, FOLLOWS, UPHELD",
            "Hydrocodone, UNDECIDED, INDICATED, OVERTURNED"})
    void aDependentItemFollowsItsSurgery(String surgery, Decision decision, String result, String proposal) {
        Case imrCase = surgeryAndTherapy(surgery);
        imrCase.getItems().getFirst().setDecision(decision);

        ItemVerdict therapy = Judged.item(LIBRARY, imrCase, 1);

        assertEquals(result, therapy.result().name());
        assertEquals(proposal, therapy.proposal().name());
        assertEquals(result.equals("FOLLOWS") ? 0 : -1, therapy.follows());
    }

    @Test
    void itemsThatDependOnEachOtherAreJudgedByThemselves() {
        Case imrCase = surgeryAndTherapy("Injection");
        imrCase.getItems().getFirst().setDependsOn(imrCase.getItems().get(1));

        assertEquals("INDICATED", Judged.item(LIBRARY, imrCase, 1).result().name());
        assertEquals("NOT_INDICATED", Judged.item(LIBRARY, imrCase, 0).result().name());
    }

    private static Case surgeryAndTherapy(String surgery) {
        Case imrCase = Judged.imrCase("never indicated", "requests " + surgery + " on 2016-08-01; "
                + "requests Therapy at LumbarSpine on 2016-08-01; diagnosis Strain");
        imrCase.getItems().get(1).setDependsOn(imrCase.getItems().getFirst());
        return imrCase;
    }

    private static Case painful() {
        return Judged.imrCase("never indicated", "symptom Pain; diagnosis Strain");
    }
}
