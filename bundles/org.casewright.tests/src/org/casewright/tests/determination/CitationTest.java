package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.CitationWording;
import org.casewright.model.imrcase.Omission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final String NONE = "The Claims Administrator did not cite any medical evidence for its decision.";
    private static final String OUTSIDE = "The Expert Reviewer based their decision on recommendation(s) outside of the"
            + " MTUS Guidelines. ";
    private static final String NON_MTUS = "Decision based on Non-MTUS Citation ";

    @Test
    void chaptersHaveTitleYearAndSections() throws IOException {
        Citation citation = layoutD("Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies,"
                + " Summary, and Forearm, Wrist, and Hand Complaints 2004, and Chronic Pain Medical Treatment 2016,"
                + " Section(s): NSAIDs, GI symptoms & cardiovascular risk, Opioids, criteria for use, Naproxen"
                + " (Naprosyn, Anaprox).");

        assertEquals(List.of("Low Back Complaints|2004|[Special Studies, Summary]",
                "Forearm, Wrist, and Hand Complaints|2004|[]",
                "Chronic Pain Medical Treatment|2016|[NSAIDs, GI symptoms & cardiovascular risk, Opioids, criteria for"
                        + " use, Naproxen (Naprosyn, Anaprox)]"),
                citation.getChapters().stream().map(CitationTest::show).toList());
        assertEquals(3, citation.getChapters().get(2).getSections().size());
        assertNull(citation.getNonMtus());
        assertEquals(CitationWording.BY_LAYOUT, citation.getWording());
    }

    @Test
    void anotherSourceIsFreeText() throws IOException {
        Citation citation = layoutD(OUTSIDE + NON_MTUS + "Society of Canes, 2nd ed. and Other Medical Treatment"
                + " Guidelines www.example.org/a-b. " + NON_MTUS + "a second one.");

        assertEquals(List.of(), citation.getChapters());
        assertEquals("Society of Canes, 2nd ed. and Other Medical Treatment Guidelines www.example.org/a-b. " + NON_MTUS
                + "a second one", citation.getNonMtus());
    }

    @Test
    void bothSourcesMayBeCited() throws IOException {
        Citation citation = layoutD("Decision based on MTUS Elbow Complaints 2007, Section(s): 326. " + NON_MTUS
                + "Society of Canes (SoC), Sticks.");

        assertEquals(List.of("Elbow Complaints|2007|[326]"), citation.getChapters().stream().map(CitationTest::show)
                .toList());
        assertEquals("Society of Canes (SoC), Sticks", citation.getNonMtus());
    }

    @Test
    void nothingMayBeCited() throws IOException {
        Citation citation = layoutD(NONE.replace("Claims Administrator", "Expert Reviewer"));

        assertEquals(List.of(), citation.getChapters());
        assertNull(citation.getNonMtus());
    }

    @Test
    void layoutCNamesPages() throws IOException {
        Citation citation = layoutC("Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 287-8,"
                + " 300,Chronic Pain Treatment Guidelines Sticks, and canes Page(s): 12. Decision based on Non-MTUS"
                + " Citation Society of Canes, page 4");

        assertEquals(List.of("ACOEM Chapter 12 Low Back Complaints|null|[]",
                "Chronic Pain Treatment Guidelines|null|[Sticks, and canes]"),
                citation.getChapters().stream().map(CitationTest::show).toList());
        assertEquals(List.of("287-8, 300", "12"), citation.getChapters().stream().map(ChapterCitation::getPages)
                .toList());
        assertEquals("Society of Canes, page 4", citation.getNonMtus());
    }

    @Test
    void aNameThatNobodyKnowsIsTakenForTwoAndComesBack() throws IOException {
        assertEquals(List.of("Canes", "Sticks & Stools"), layoutD("Decision based on MTUS Knee Complaints 2004,"
                + " Section(s): Canes, Sticks & Stools.").getChapters().getFirst().getSections());
    }

    @Test
    void theMtusHasNamesWithCommas() throws IOException {
        String names = "Forearm, Wrist, & Hand, Knee, Hip, Pelvis and Thigh, Psychological evaluations, IDDS & SCS"
                + " (pumps, and more), Opioids, dosing, Summary";

        assertEquals(List.of("Forearm, Wrist, & Hand", "Knee", "Hip, Pelvis and Thigh",
                "Psychological evaluations, IDDS & SCS (pumps, and more)", "Opioids, dosing", "Summary"),
                layoutD("Decision based on MTUS Postsurgical Treatment 2009, Section(s): " + names + ".").getChapters()
                        .getFirst().getSections());
        assertEquals(6, layoutC("Decision based on MTUS Chronic Pain Treatment Guidelines " + names + ".").getChapters()
                .getFirst().getSections().size());
    }

    @Test
    void layoutCNamesChaptersOfOneBook() throws IOException {
        assertEquals(List.of("ACOEM Chapter 8 Neck Complaints|null|[]", "Chapter 12 Low Back Complaints|null|[]"),
                layoutC("Decision based on MTUS ACOEM Chapter 8 Neck Complaints, Chapter 12 Low Back Complaints"
                        + " Page(s): 303.").getChapters().stream().map(CitationTest::show).toList());
    }

    @Test
    void layoutCSaysThatTheMtusWasNotUsed() throws IOException {
        Citation citation = layoutC("The Expert Reviewer did not base their decision on the MTUS.  " + NON_MTUS
                + "Society of Canes");

        assertEquals("Society of Canes", citation.getNonMtus());
        assertEquals(CitationWording.BY_LAYOUT, citation.getWording());
    }

    @Test
    void aLetterMayUseTheWordsOfTheOtherLayout() throws IOException {
        assertEquals(CitationWording.SECTIONS, layoutC(OUTSIDE + NON_MTUS + "Society of Canes.").getWording());
        assertEquals(CitationWording.PAGES, layoutD("The Expert Reviewer did not base their decision on the MTUS. "
                + NON_MTUS + "Society of Canes").getWording());
    }

    @Test
    void pagesMayBeCitedInLayoutD() throws IOException {
        ChapterCitation chapter = layoutD("Decision based on MTUS Knee Complaints 2004 Page(s): 341-3.")
                .getChapters().getFirst();

        assertEquals("341-3", chapter.getPages());
        assertEquals(2004, chapter.getYear());
    }

    @Test
    void wordsAfterTheYearAreKept() throws IOException {
        ChapterCitation chapter = layoutD("Decision based on MTUS Chronic Pain Medical Treatment 2016 Guidelines,"
                + " Section(s): Sticks.").getChapters().getFirst();

        assertEquals("Chronic Pain Medical Treatment|2016|[Sticks]", show(chapter));
        assertEquals("Guidelines", chapter.getAfterYear());
    }

    @Test
    void whatTheFormsWordsLackIsNamed() throws IOException {
        assertEquals(List.of(Omission.LEAD), layoutD(NON_MTUS + "Society of Canes.").getOmitted());
        assertEquals(List.of(Omission.WORD_CITATION),
                layoutD(OUTSIDE + "Decision based on Non-MTUS Society of Canes.").getOmitted());
        assertEquals(List.of(Omission.STOP), layoutD("Decision based on MTUS Knee Complaints 2004").getOmitted());
        assertEquals(List.of(Omission.STOP_BETWEEN, Omission.STOP),
                layoutD("Decision based on MTUS Knee Complaints 2004 " + NON_MTUS + "Society of Canes").getOmitted());
    }

    @ParameterizedTest
    @ValueSource(strings = { "See the note of May.", "Decision based on the MTUS.", "MTUS", "Decision based on MTUS.",
            "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.", "",
            "The Expert Reviewer based their decision on experience.", "Decision based on Non-MTUS",
            "Decision based on MTUS Knee Complaints 2004. Decision based on MTUS Elbow Complaints 2007." })
    void whatIsNotOfTheFormIsFreeText(String text) throws IOException {
        Citation citation = layoutD(text);

        assertEquals(CitationWording.FREE, citation.getWording());
        assertEquals(text, citation.getNonMtus());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Decision based on MTUS 2004, Section(s): .", "Decision based on MTUS , and , and 2004.",
            "Decision based on MTUS Knee, Section(s): A, and B, Section(s): C, and Elbow Complaints 2007, Section(s):"
                    + " D.",
            "Decision based on MTUS General Approaches 20045, Section(s): ().",
                    "Decision based on MTUS Knee 2004, 2005, 2006.",
            "Decision based on MTUS Knee Complaints 2004,Section(s):Sticks.",
                    "Decision based on MTUS Knee Complaints 2004..",
            "Decision based on MTUS ACOEM Page(s): 1 Page(s): 2,Page(s): 3." })
    void oddCitationsComeBackAsTheyWere(String text) throws IOException {
        layoutD(text);
        layoutC(text);
    }

    private static String show(ChapterCitation chapter) {
        return chapter.getTitle() + "|" + chapter.getYear() + "|" + chapter.getSections();
    }

    private static Citation layoutD(String citation) throws IOException {
        return citation(LetterText.layoutD("Nevada", "Family Practice"), citation);
    }

    private static Citation layoutC(String citation) throws IOException {
        return citation(LetterText.layoutC("The expert reviewer is Board Certified in Surgery, and is licensed to"
                + " practice in Nevada."), citation);
    }

    /** The letter comes back word for word, whatever was cited. */
    private static Citation citation(LetterText letter, String citation) throws IOException {
        return Letters.read(letter.summary("A summary.").item("Cane: Upheld", NONE, citation, "The cane helps."))
                .getItems().getFirst().getReviewerCitation();
    }
}
