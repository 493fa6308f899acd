package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;

import org.casewright.determination.read.ReadLetter;
import org.casewright.model.Issue;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.Priority;
import org.casewright.model.imrcase.Reviewer;
import org.casewright.model.imrcase.UnplacedText;
import org.junit.jupiter.api.Test;

/** The header table and the paragraph on how the determination was made. */
class OpeningTest {

    private static final String NONE = "The Expert Reviewer did not cite any medical evidence for its decision.";

    @Test
    void theHeaderTellsTheDatesOfTheReview() throws IOException {
        Case imr = Letters.read(body(LetterText.layoutD("Nevada", "Surgery")));
        Claim claim = imr.getClaim();

        assertEquals(LetterLayout.D, imr.getLayout());
        assertEquals("CM17-0099001", imr.getNumber());
        assertEquals(PartialDate.valueOf("2017-01-13"), claim.getAssigned());
        assertEquals(List.of(PartialDate.valueOf("2016-10-18")), claim.getDatesOfInjury());
        assertEquals(PartialDate.valueOf("2017-02-14"), claim.getDecided());
        assertEquals(PartialDate.valueOf("2016-12-20"), claim.getUtilizationReviewDenial());
        assertEquals(PartialDate.valueOf("2017-01-10"), claim.getApplicationReceived());
        assertEquals(Priority.STANDARD, claim.getPriority());
    }

    @Test
    void theHeaderMayHaveSeveralInjuriesAndEmptyCells() throws IOException {
        String letter = body(LetterText.layoutD("Nevada", "Surgery")).toString().replace("10/18/2016",
                "10/18/2016, 11/02/2016")
                .replace("12/20/2016", "").replace("Standard", "Expedited");
        Claim claim = Letters.read(letter).getClaim();

        assertEquals(2, claim.getDatesOfInjury().size());
        assertEquals(null, claim.getUtilizationReviewDenial());
        assertEquals(Priority.EXPEDITED, claim.getPriority());
    }

    @Test
    void credentialsOfLayoutDAreLists() throws IOException {
        Reviewer reviewer = Letters.read(body(LetterText.layoutD("Texas,New York,California",
                "Physical Medicine & Rehabilitation, Pain Management"))).getReviewer();

        assertEquals(List.of("Texas", "New York", "California"), reviewer.getLicensedIn());
        assertEquals(",", reviewer.getStateSeparator());
        assertEquals(List.of("Physical Medicine & Rehabilitation", "Pain Management"), reviewer.getCertifications());
    }

    @Test
    void credentialsMayBeMissing() throws IOException {
        Reviewer reviewer = Letters.read(body(LetterText.layoutD("", ""))).getReviewer();

        assertEquals(List.of(), reviewer.getLicensedIn());
        assertEquals(List.of(), reviewer.getCertifications());
    }

    @Test
    void credentialsOfLayoutCAreASentence() throws IOException {
        Case imr = Letters.read(body(LetterText.layoutC("The expert reviewer is Board Certified in Physical Medicine"
                + " and Rehabilitation, has a subspecialty in Cane Medicine, and is licensed to practice in"
                + " California.")));

        assertEquals(LetterLayout.C, imr.getLayout());
        assertEquals(null, imr.getNumber());
        assertEquals(List.of("Physical Medicine and Rehabilitation"), imr.getReviewer().getCertifications());
        assertEquals(List.of("Cane Medicine"), imr.getReviewer().getSubspecialties());
        assertEquals(List.of("California"), imr.getReviewer().getLicensedIn());
    }

    @Test
    void theSentenceOfLayoutCHasVariants() throws IOException {
        for (String sentence : List.of("The expert reviewer is Board Certified in Family Practice and is licensed to"
                + " practice in Texas, New York.", "The expert reviewer is a Doctor of Chiropractic, and is licensed to"
                        + " practice in Utah.",
                "The expert reviewer is Board Certified in Neurology, has a subspecialty in Sleep and is licensed to"
                        + " practice in Ohio.")) {
            assertFalse(Letters.read(body(LetterText.layoutC(sentence))).getReviewer().getLicensedIn().isEmpty(),
                    sentence);
        }
    }

    @Test
    void theOrganizationHasTheNamesThatTheLetterHas() throws IOException {
        Case imr = Letters.read(body(LetterText.layoutD("Harbor, Lee & Co. Reviews: West", "Nevada", "Surgery")));

        assertEquals("Harbor, Lee & Co. Reviews: West", imr.getOrganization().getName());
        assertEquals("Harbor,", imr.getOrganization().getShortName());
    }

    @Test
    void theShortNameNeedNotBePartOfTheName() throws IOException {
        String letter = body(LetterText.layoutD("Nevada", "Surgery")).toString().replace("Golden guideline",
                "GGRP guideline");

        assertEquals("GGRP", Letters.read(letter).getOrganization().getShortName());
    }

    @Test
    void whatHasNoPlaceIsKeptWithItsLine() throws IOException {
        String letter = body(LetterText.layoutD("Nevada", "Surgery")).toString().replace("12/20/2016", "13/45/2016 (?)")
                .replace("Review determinations.", "Review determinations. ");
        ReadLetter read = Letters.readAny("Copy for the file \n" + letter);

        UnplacedText unplaced = read.content().getUnplaced().getFirst();
        assertEquals(1, read.content().getUnplaced().size());
        assertEquals(1, unplaced.getLine());
        assertEquals("Copy for the file UR Denial Date: 13/45/2016 (?)", unplaced.getText());
        assertEquals(List.of("LETTER-UNPLACED"), read.issues().stream().map(Issue::code).toList());
        assertEquals("letter.txt:1:1", read.issues().getFirst().place().toString());
    }

    @Test
    void aCaseNumberThatCouldNameAnotherFolderIsNotTaken() throws IOException {
        ReadLetter read = Letters.readAny(body(LetterText.layoutD("Nevada", "Surgery")).toString()
                .replace("CM17-0099001", "../../CM17"));

        assertEquals(null, read.content().getNumber());
        assertEquals("Case Number: ../../CM17", read.content().getUnplaced().getFirst().getText());
    }

    @Test
    void wordsThatTheFormWouldChangeAreNamed() throws IOException {
        String letter = body(LetterText.layoutD("Nevada", "Surgery")).toString().replace("disputed items/Service.",
                "disputed items/Services.");

        ReadLetter read = Letters.readAny(letter);

        assertEquals(List.of("LETTER-WORDING"), read.issues().stream().map(Issue::code).toList());
    }

    private static LetterText body(LetterText opening) {
        return opening.summary("A summary.").item("Cane: Upheld", NONE.replace("Expert Reviewer",
                "Claims Administrator"), NONE,
                "The cane helps.");
    }
}
