package org.casewright.tests.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.casewright.engine.check.CaseChecks;
import org.casewright.engine.check.LetterFactsReader;
import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.LoadedCase;
import org.junit.jupiter.api.Test;

/** The two faults of the letter that the product was asked for with, in a case of our own words. */
class SeedFaultsTest {

    private static final String CASE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <imrcase:Case xmlns:imrcase="http://casewright.org/imrcase/1" schemaVersion="1" layout="C">
              <claim utilizationReviewDenial="2014-02-27">
                <datesOfInjury>2005-03-29</datesOfInjury>
              </claim>
              <organization/>
              <patient/>
              <reviewer/>
              <items id="i1" decision="Upheld">
                <title>Left paraspinal muscle trigger point injection</title>
                <reviewerCitation>
                  <chapters title="ACOEM Chapter 9 Shoulder Complaints" pages="195-7"/>
                  <chapters title="Chronic Pain Treatment Guidelines" pages="122"/>
                </reviewerCitation>
                <rationale>No twitch response is on record. The request is not medically necessary.</rationale>
              </items>
              <items id="i2" decision="Upheld">
                <title>Right sacroiliac joint injection</title>
                <rationale>No maneuver of the joint &amp; none of the hip was done.
            The bilateral injections asked for are not medically necessary.</rationale>
              </items>
            </imrcase:Case>
            """;

    @Test
    void areFoundAtTheRightWords() throws IOException {
        List<Issue> issues = check(CaseFiles.read(CASE.getBytes(UTF_8), "seed.case"));

        assertEquals("""
                seed.case:20:5: error [SIDE-1]: The item is for the right side, but its rationale concludes on 'bilateral'. \
                Correct the one that is wrong.
                seed.case:12:24: error [PART-1]: 'ACOEM Chapter 9 Shoulder Complaints' is not about the part of the body \
                that the item is for: 'Left paraspinal muscle trigger point injection'. Cite the chapter that is.
                """, issues.stream().map(issue -> issue + "\n").collect(Collectors.joining()));
        assertEquals("items/i2/rationale", issues.get(0).place().element());
        assertEquals("bilateral".length(), issues.get(0).place().length());
    }

    @Test
    void areGoneWhenTheFixIsMadeAndTheChapterCorrected() throws IOException {
        LoadedCase loaded = CaseFiles.read(CASE.replace("Chapter 9 Shoulder", "Chapter 12 Low Back").getBytes(UTF_8),
                "seed.case");
        var item = loaded.content().getItems().get(1);
        Issue side = check(loaded).get(0);

        item.setRationale(side.fixes().get(0).edits().get(0).applyTo(item.getRationale()));

        assertEquals(List.of(), check(CaseFiles.read(CaseFiles.write(loaded.content()), "seed.case")));
    }

    private static List<Issue> check(LoadedCase loaded) {
        return CaseChecks.check(LetterFactsReader.read(loaded.content())).stream().map(loaded.places()::locate)
                .toList();
    }
}
