package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.RecordKind;
import org.casewright.model.imrcase.Sex;
import org.casewright.workbench.records.packet.LookedInto;
import org.casewright.workbench.records.packet.Packet;
import org.casewright.workbench.records.packet.PacketFacts;
import org.casewright.workbench.records.packet.PacketFill;
import org.casewright.workbench.records.packet.PacketReader;
import org.junit.jupiter.api.Test;

/** What the files of a packet say of the case is not typed again. */
class PacketReaderTest {

    private static final Record DENIAL = ImrcaseFactory.eINSTANCE.createRecord();

    private static final String APPLICATION = """
            APPLICATION FOR INDEPENDENT MEDICAL REVIEW
            Employee Name (First, MI, Last): Jane Q. Roe
            Claim Number: WC-2016-44871
            Date of Injury (MM/DD/YYYY): 10/31/2016
            Date of UR Determination Letter: 01/13/2017
            List each specific requested medical services, goods, or items that were denied or modified:
            1. MRI of the left knee
            2. Chiropractic evaluation, lumbar spine,
            left hip and left knee
            3. EMG of the bilateral lower extremities

            Date: 01/27/2017    Received: 01/30/2017
            1. This is of the instructions.
            """;

    private static final String REVIEW = """
            UTILIZATION REVIEW
            Date of determination: January 13, 2017
            Claim No. WC-2016-44871   DOI: 10-31-16
            The following requests are NOT CERTIFIED:
            1. MRI of the left knee
            Guideline: MTUS Knee Complaints 2004
            2. EMG
            """;

    @Test
    void anApplicationTellsOfTheClaimAndOfWhatWasDenied() {
        PacketFacts facts = PacketReader.read(RecordKind.APPLICATION, APPLICATION);
        assertEquals(Optional.of("WC-2016-44871"), facts.claimNumber());
        assertEquals(Optional.of(PartialDate.valueOf("2016-10-31")), facts.injury());
        assertEquals(Optional.of(PartialDate.valueOf("2017-01-13")), facts.denied());
        assertEquals(Optional.of(PartialDate.valueOf("2017-01-30")), facts.received());
        assertEquals(List.of("MRI of the left knee", "Chiropractic evaluation, lumbar spine, left hip and left knee",
                "EMG of the bilateral lower extremities"), facts.requests());
    }

    @Test
    void aNoticeOfAssignmentTellsTheNumberOfTheCase() {
        PacketFacts facts = PacketReader.read(RecordKind.CORRESPONDENCE, "IMR Case Number: CM17-0007151\nDated: today");
        assertEquals(Optional.of("CM17-0007151"), facts.caseNumber());
    }

    @Test
    void aUtilizationReviewTellsWhenItDecidedAndWhatItDenied() {
        PacketFacts facts = PacketReader.read(RecordKind.UTILIZATION_REVIEW, REVIEW);
        assertEquals(Optional.of(PartialDate.valueOf("2017-01-13")), facts.denied());
        assertEquals(Optional.of(PartialDate.valueOf("2016-10-31")), facts.injury());
        assertEquals(List.of("MRI of the left knee", "EMG"), facts.requests());
    }

    @Test
    void aReportTellsOfThePatientAndNotOfWhatWasDenied() {
        PacketFacts facts = PacketReader.read(RecordKind.PROGRESS_REPORT,
                "Patient: J. R.   Age: 54   Sex: F   DOB 3/2/1962\nDenied are:\n1. headaches\n"
                        + "Date of visit: 01/19/2017");
        assertEquals(Optional.of(54), facts.age());
        assertEquals(Optional.of(Sex.FEMALE), facts.sex());
        assertEquals(Optional.of(PartialDate.valueOf("1962-03-02")), facts.birth());
        assertEquals(Optional.empty(), facts.denied());
        assertEquals(List.of(), facts.requests());
    }

    @Test
    void wordsLeaveNothingToGuess() {
        PacketFacts facts = PacketReader.read(RecordKind.PROGRESS_REPORT, """
                The claim number of injuries is not known. See case CM16-0213037, or case number 4.
                His average age group; a claim no one made.
                He denied: 1. pain
                He was injured on 10/31/2016.
                """);
        assertEquals(PacketFacts.NONE, facts);
    }

    @Test
    void onlyWhatIsEmptyIsFilledAndOnlyWhereTheFilesAgree() {
        Case content = CaseFiles.newCase();
        content.getClaim().setNumber("typed");
        PacketFacts application = PacketReader.read(RecordKind.APPLICATION, APPLICATION);
        PacketFacts other = PacketReader.read(RecordKind.PROGRESS_REPORT, "Date of injury: 10/13/2016 Age: 54");
        PacketFill fill = fill(Stream.of(application, other));
        fill.claim(content);
        fill.patient(content);
        assertEquals("typed", content.getClaim().getNumber());
        assertTrue(content.getClaim().getDatesOfInjury().isEmpty());
        assertEquals(PartialDate.valueOf("2017-01-13"), content.getClaim().getUtilizationReviewDenial());
        fill.items(content, DisputedItem::getTitle);
        assertEquals(List.of("i1", "i2", "i3"), content.getItems().stream().map(DisputedItem::getId).toList());
        assertEquals("Taken from the files: UR denial, receipt of the application, age, 3 disputed items. Please check."
                + " The files differ in date of injury; enter what is right.", fill.told());
    }

    @Test
    void theGuidelinesThatTheDenialCitesAreTheAdministratorsCitations() {
        List<DisputedItem> items = items("MRI of the left knee", "EMG of the left leg", "Back brace");
        PacketFill fill = fill("""
                The following requests are denied:
                1. MRI of the Left Knee.
                Guideline: MTUS Knee Complaints 2004, Section: Special Studies
                \f2. EMG of the left leg
                Guidelines cited: Official Disability Guidelines (ODG) Low Back.
                3. Back brace
                The brace is not needed.

                Guideline: MTUS General Approaches 2004
                """);

        fill.citations(items);

        ChapterCitation chapter = items.getFirst().getAdministratorCitation().getChapters().getFirst();
        assertEquals("Knee Complaints 2004 [Special Studies]",
                chapter.getTitle() + " " + chapter.getYear() + " " + chapter.getSections());
        assertEquals("Official Disability Guidelines (ODG) Low Back",
                items.get(1).getAdministratorCitation().getNonMtus());
        assertNull(items.get(2).getAdministratorCitation());
        assertEquals("1 Guideline: MTUS Knee Complaints 2004, Section: Special Studies", place(items.getFirst()));
        assertEquals("2 Guidelines cited: Official Disability Guidelines (ODG) Low Back.", place(items.get(1)));
        assertEquals("Taken from the files: the guideline cited in the denial of 2 items. Please check.", fill.told());
    }

    @Test
    void aCitationThatIsNotCertainStaysEmptyAndIsNamed() {
        List<DisputedItem> items = items("MRI of the left knee", "EMG", "Back brace");
        PacketFill fill = fill("""
                Not certified:
                1. MRI of the left knee
                Guideline: MTUS
                2. EMG
                Guideline: ODG Low Back
                Guideline: ODG Neck
                3. Back brace
                Guideline: ODG Low Back
                """, """
                Denied:
                1. Back brace
                Criteria used: MTUS Low Back Complaints 2004
                """);

        fill.citations(items);

        items.forEach(item -> assertNull(item.getAdministratorCitation(), item.getTitle()));
        assertEquals("Which guideline was cited is not certain for \u201CMRI of the left knee\u201D, \u201CEMG\u201D,"
                + " \u201CBack brace\u201D; enter it.", fill.told());
    }

    /** The page and the words of the denial. */
    private static String place(DisputedItem item) {
        Evidence place = item.getAdministratorCitation().getEvidence().getFirst();
        assertSame(DENIAL, place.getRecord());
        return place.getPage() + " " + place.getQuote();
    }

    private static PacketFill fill(String... denials) {
        return fill(Stream.of(denials).map(text -> PacketReader.read(RecordKind.UTILIZATION_REVIEW, text)));
    }

    private static PacketFill fill(Stream<PacketFacts> facts) {
        return new Packet(facts.map(said -> new LookedInto(Path.of("a.pdf"), Optional.of(DENIAL), said,
                Optional.empty())).toList()).fill();
    }

    private static List<DisputedItem> items(String... titles) {
        return Stream.of(titles).map(title -> {
            DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
            item.setTitle(title);
            return item;
        }).toList();
    }
}
