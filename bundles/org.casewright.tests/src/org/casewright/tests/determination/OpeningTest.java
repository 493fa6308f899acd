package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.casewright.determination.letter.HeaderField;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aLineOfTheHeaderMayBeMissing() throws IOException {
        String letter = body(LetterText.layoutD("Nevada", "Surgery")).toString()
                .replace("UR Denial Date:  12/20/2016", "")
                .replace("Priority:  Standard Application \nReceived:  \n01/10/2017 \n", "");
        Case imr = Letters.read(letter);

        assertEquals(List.of("UR Denial Date:", "Priority:", "Application Received:"), imr.getOmittedLabels());
        imr.getClaim().setUtilizationReviewDenial(PartialDate.valueOf("2016-12-20"));
        assertEquals(List.of("Case Number:", "Date Assigned:", "Date of Injury:", "Decision Date:", "UR Denial Date:"),
                Letters.compose(imr).header().stream().flatMap(row -> row.fields().stream()).map(HeaderField::label)
                        .toList());
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Board Certified in Family Practice and is licensed to practice in Texas, New York|Texas/New York",
            "a Doctor of Chiropractic, and is licensed to practice in Utah|Utah",
            "Board Certified in Neurology, has a subspecialty in Sleep and is licensed to practice in Ohio|Ohio",
            "Board Certified in Surgery, and is licensed to practice in Texas and Ohio|Texas/Ohio",
            "Board Certified in Surgery, and is licensed to practice in Texas, Iowa, and Ohio|Texas/Iowa/Ohio",
            "licensed to practice in Rhode Island, District of Columbia and Maryland"
                    + "|Rhode Island/District of Columbia/Maryland",
            "Board Certified in Internal Medicine, has a subspecialty in Sleep|", "licensed to practice in Utah|Utah" })
    void theSentenceOfLayoutCHasVariants(String sentence, String states) throws IOException {
        Reviewer reviewer = Letters.read(body(LetterText.layoutC("The expert reviewer is " + sentence + ".")))
                .getReviewer();

        assertEquals(states == null ? List.of() : List.of(states.split("/")), reviewer.getLicensedIn());
    }

    @Test
    void anotherSentenceAboutTheReviewerHasNoPlace() throws IOException {
        ReadLetter read = Letters.readAny(body(LetterText.layoutC("The expert reviewer is Board Certified in Surgery,"
                + " and is licensed to practice in Utah. He likes canes.")).toString());

        assertEquals(List.of("Utah"), read.content().getReviewer().getLicensedIn());
        assertEquals(List.of("4 HOW THE IMR FINAL DETERMINATION WAS MADE He likes canes."), unplaced(read));
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
        String letter = body(LetterText.layoutD("Nevada", "Surgery")).toString().replace("12/20/2016",
                "13/45/2016 (?)");
        ReadLetter read = Letters.readAny("Copy for the file \n" + letter);

        assertEquals(List.of("1  Copy for the file", "4 UR Denial Date: 13/45/2016 (?)"), unplaced(read));
        assertEquals(List.of("LETTER-UNPLACED", "LETTER-UNPLACED"), codes(read));
        assertEquals("letter.txt:4:1", read.issues().get(1).place().toString());
    }

    @Test
    void wordsAfterAValueOfTheHeaderHaveNoPlace() throws IOException {
        String letter = body(LetterText.layoutD("Nevada", "Surgery")).toString()
                .replace("CM17-0099001 ", "CM17-0099001 \nSecond copy \n").replace("01/10/2017", "01/1 0/2017 by mail")
                .replace("Standard", "Expedited as asked");
        ReadLetter read = Letters.readAny(letter);

        assertEquals(List.of("2 Case Number: Second copy", "6 Priority: as asked",
                "8 Application Received: by mail"), unplaced(read));
        assertEquals("CM17-0099001", read.content().getNumber());
        assertEquals(Priority.EXPEDITED, read.content().getClaim().getPriority());
        assertEquals(PartialDate.valueOf("2017-01-10"), read.content().getClaim().getApplicationReceived());
    }

    @Test
    void aRangeOfDatesIsNotTakenForADate() throws IOException {
        ReadLetter read = Letters.readAny(body(LetterText.layoutD("Nevada", "Surgery")).toString()
                .replace("10/18/2016", "10/18/2015 - 10/18/2016"));

        assertEquals(List.of(), read.content().getClaim().getDatesOfInjury());
        assertEquals(List.of("2 Date of Injury: 10/18/2015 - 10/18/2016"), unplaced(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Golden Gate Review Partners sent", "Review determinations.", "The Expert Reviewer has the",
            "case file, including all", "The expert reviewer developed", "The Final Determination was"})
    void aLineOfOtherOriginHasNoPlaceInTheFormsWords(String before) throws IOException {
        String letter = body(LetterText.layoutD("Nevada", "Surgery")).toString();
        int at = letter.lastIndexOf('\n', letter.indexOf(before)) + 1;

        ReadLetter read = Letters.readAny(letter.substring(0, at) + "Copy for the file. \n" + letter.substring(at));

        assertEquals(List.of("Copy for the file."), read.content().getUnplaced().stream().map(UnplacedText::getText)
                .toList());
        assertEquals("Golden Gate Review Partners", read.content().getOrganization().getName());
        assertEquals(List.of("LETTER-UNPLACED"), codes(read));
        assertEquals(letter.substring(0, at).lines().count() + 1, read.issues().getFirst().place().line());
    }

    @Test
    void aCaseNumberThatCouldNameAnotherFolderIsNotTaken() throws IOException {
        ReadLetter read = Letters.readAny(body(LetterText.layoutD("Nevada", "Surgery")).toString()
                .replace("CM17-0099001", "../../CM17"));

        assertEquals(null, read.content().getNumber());
        assertEquals(List.of("1 Case Number: ../../CM17"), unplaced(read));
    }

    @Test
    void wordsThatTheFormWouldChangeAreNamed() throws IOException {
        String letter = body(LetterText.layoutD("Nevada,,Utah", "Surgery")).toString();

        assertEquals(List.of("LETTER-WORDING"), codes(Letters.readAny(letter)));
    }

    @Test
    void theServicesMayBeCalledOtherwise() throws IOException {
        Case imr = Letters.read(body(LetterText.layoutD("Nevada", "Surgery")).toString()
                .replace("disputed items/Service.", "disputed items/services."));

        assertEquals("services", imr.getOrganization().getServicesWord());
    }

    private static List<String> unplaced(ReadLetter read) {
        return read.content().getUnplaced().stream()
                .map(text -> text.getLine() + " " + text.getAfter() + " " + text.getText()).toList();
    }

    private static List<String> codes(ReadLetter read) {
        return read.issues().stream().map(Issue::code).toList();
    }

    private static LetterText body(LetterText opening) {
        return opening.summary("A summary.").item("Cane: Upheld", NONE.replace("Expert Reviewer",
                "Claims Administrator"), NONE,
                "The cane helps.");
    }
}
