package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Side;
import org.casewright.workbench.records.finding.Amount;
import org.casewright.workbench.records.finding.FindingDraft;
import org.casewright.workbench.records.finding.FindingKind;
import org.casewright.workbench.records.finding.QuoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for the words that a reviewer selects. */
class QuoteReaderTest {

    private static final PartialDate WRITTEN = PartialDate.valueOf("2014-02-17");

    private final QuoteReader reader = new QuoteReader(Vocabulary.small());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Low back pain all day long, 8 out of 10 | SYMPTOM | Conditions.Pain | present"
                + " | unspecified | Anatomy.LumbarSpine | 8 points",
        "The pain is 5-7/10 down the left leg | SYMPTOM | Conditions.Pain | present"
                + " | left | Anatomy.LowerExtremity | 5-7 points",
        "SLR on the left is positive at 30 degrees. | EXAMINATION | Findings.StraightLegRaise | present"
                + " | left | '' | 30 degrees",
        "SLR is positive on the left at 45 degrees and negative on the right. | EXAMINATION | Findings.StraightLegRaise"
                + " | present | left | '' | 45 degrees",
        "SLR is negative on the right | EXAMINATION | Findings.StraightLegRaise | absent | right | '' | ''",
        "No sign of radiculopathy. | DIAGNOSIS | Conditions.Radiculopathy | absent | unspecified | '' | ''",
        "Rule out radiculopathy | DIAGNOSIS | Conditions.Radiculopathy | suspected | unspecified | '' | ''",
        "Radiculopathy was ruled out. | DIAGNOSIS | Conditions.Radiculopathy | absent | unspecified | '' | ''",
        "History of sciatica | DIAGNOSIS | Conditions.LumbarRadiculopathy | historical | unspecified | '' | ''",
        "FBSS, lumbar DDD | DIAGNOSIS | Conditions.FailedBackSurgerySyndrome | present"
                + " | unspecified | Anatomy.LumbarSpine | ''",
        "OA of the hip | DIAGNOSIS | Conditions.HipOsteoarthritis | present | unspecified | Anatomy.Hip | ''",
        "Cervical DDD | DIAGNOSIS | Conditions.CervicalDiscDegeneration | present"
                + " | unspecified | Anatomy.CervicalSpine | ''",
        "12 visits of physical therapy | TREATMENT | Services.PhysicalTherapy | present | unspecified | '' | 12",
        "Naproxen 500 mg twice a day | MEDICATION | Drugs.Naproxen | present | unspecified | '' | 500 mg",
    })
    void wordsAreReadAsAFinding(String quote, FindingKind kind, String concept, String status, String side,
            String region, String amount) {
        FindingDraft draft = reader.read(quote, WRITTEN);
        assertEquals(kind, draft.kind());
        assertEquals(concept, draft.concept());
        assertEquals(FindingStatus.get(status), draft.status());
        assertEquals(Side.get(side), draft.side());
        assertEquals(region, draft.region());
        assertEquals(amount, draft.amount() == null ? "" : draft.amount().toString());
        assertEquals(WRITTEN, draft.date());
    }

    @Test
    void severalConceptsOfOnePassageAreOffered() {
        assertEquals(List.of("Conditions.FailedBackSurgerySyndrome", "Conditions.LumbarDiscDegeneration"),
                reader.concepts("FBSS, lumbar DDD"));
    }

    @Test
    void theWordsAreReadAnewForAnotherConcept() {
        String quote = "Radiculopathy; no reflex change, SLR at 40\u00B0";
        assertEquals(FindingStatus.ABSENT, reader.read(quote, WRITTEN, "Findings.ReflexChange").status());
        assertEquals("40 degrees", reader.read(quote, WRITTEN, "Findings.StraightLegRaise").amount().toString());
    }

    @Test
    void aDateOfTheWordsComesBeforeThatOfTheRecord() {
        assertEquals("2013-05", reader.read("Naproxen since May 2013", WRITTEN).date().toString());
        assertEquals("2013-05-02", reader.read("PT on 5/2/2013", WRITTEN).date().toString());
        assertNull(reader.read("PT", null).date());
    }

    @Test
    void wordsThatNameNothingGiveNothing() {
        FindingDraft draft = reader.read("Returns in four weeks.", WRITTEN);
        assertEquals("", draft.concept());
        assertNull(draft.amount());
    }

    @Test
    void amountsAreReadAsTheyAreTyped() {
        assertEquals("5-7 points", Amount.valueOf(" 5 to 7 points ").toString());
        assertEquals("30 degrees", Amount.valueOf("30\u00B0").toString());
        assertEquals("2.5 mg", Amount.valueOf("2.5mg").toString());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Amount.valueOf("much")).getMessage()
                .contains("Write a number and its unit"));
    }
}
