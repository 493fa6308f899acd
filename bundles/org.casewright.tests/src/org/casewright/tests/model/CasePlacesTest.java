package org.casewright.tests.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.casewright.model.CaseFiles;
import org.casewright.model.CasePlaces;
import org.casewright.model.Issue;
import org.casewright.model.LoadedCase;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of a case is found again at its line and column of the file. */
class CasePlacesTest {

    @ParameterizedTest
    @CsvSource({
        "items/i1/title,                              Left knee arthroscopy",
        "items/i2/title,                              Associated surgical service: Knee brace",
        "items/i1/reviewerCitation/chapters/0/title,  Knee Complaints",
        "items/i1/reviewerCitation/chapters/0/sections/0, Surgical Considerations",
        "claim/datesOfInjury/1,                       2016-05-02",
        "claim/decided,                               2016-12-05",
        "findings/f1/evidence/0/record,               r1",
        "reviewer/licensedIn/1,                       Texas",
        "records/r1,                                  <records id=\"r1\"",
        "items/i2,                                    <items id=\"i2\"" })
    void aPathLeadsToItsText(String path, String expected) throws IOException {
        byte[] file = CaseFiles.write(SampleCase.create());

        Place place = CaseFiles.read(file, "sample.case").places().of(path, 0, 0);

        assertTrue(textAt(file, place).startsWith(expected), () -> place + " is at " + textAt(file, place));
        assertEquals("sample.case", place.source());
    }

    @Test
    void wordsInsideATextAreFoundThroughItsEscapes() throws IOException {
        Case sample = SampleCase.create();
        String text = "one & two < three\r\nfour ]]> five \uD83E\uDDB4 \"six\"\nseven";
        sample.setSummary(text);
        sample.getClaim().setRecordDateReason(text);
        byte[] file = CaseFiles.write(sample);
        CasePlaces places = CaseFiles.read(file, "sample.case").places();

        for (String path : new String[] { "summary", "claim/recordDateReason" }) {
            for (String word : new String[] { "one", "two", "three", "four", "five", "six", "seven" }) {
                Place place = places.of(path, text.indexOf(word), word.length());
                assertTrue(textAt(file, place).startsWith(word), () -> word + " is not at " + textAt(file, place));
            }
        }
    }

    @Test
    void cdataAndCommentsWithinATextAreNoCharactersOfIt() throws IOException {
        String file = new String(CaseFiles.write(SampleCase.create()), UTF_8).replaceFirst("(?s)<summary>.*</summary>",
                "<summary>a<!-- & no <tag --><![CDATA[<&amp;]]>b &#x1F9B4;c</summary>");

        LoadedCase loaded = CaseFiles.read(file.getBytes(UTF_8), "sample.case");

        String summary = loaded.content().getSummary();
        assertEquals("a<&amp;b \uD83E\uDDB4c", summary);
        for (char c : new char[] { 'b', 'c' }) {
            Place place = loaded.places().of("summary", summary.indexOf(c), 1);
            assertTrue(textAt(file.getBytes(UTF_8), place).startsWith(c + (c == 'b' ? " " : "<")), place.toString());
        }
    }

    @Test
    void anElementThatTheFileDoesNotHaveIsAtTheOneAroundIt() throws IOException {
        byte[] file = CaseFiles.write(SampleCase.create());

        Place place = CaseFiles.read(file, "sample.case").places().of("items/i1/departureReason", 0, 0);

        assertTrue(textAt(file, place).startsWith("<items id=\"i1\""), place.toString());
    }

    @Test
    void anIssueOfAnElementIsPrintedAtItsLine() throws IOException {
        LoadedCase loaded = CaseFiles.read(CaseFiles.write(SampleCase.create()), "sample.case");

        Issue issue = loaded.places().locate(Issue.warning("X-1", "Look.", Place.element("items/i1/rationale", 4, 6)));

        assertTrue(issue.toString().matches("sample\\.case:\\d+:20: warning \\[X-1\\]: Look\\."), issue.toString());
        assertEquals(6, issue.place().length());
    }

    private static String textAt(byte[] file, Place place) {
        String line = new String(file, UTF_8).split("\n", -1)[place.line() - 1];
        return line.substring(place.column() - 1);
    }
}
