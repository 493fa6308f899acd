package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void showsTheResultOfEveryItemOfTheSamples() {
        String out = Command.expect(0, "evaluate", Shipped.SAMPLES).out();

        for (Path sample : List.of(Shipped.SEED, Shipped.IN_PART, Shipped.OVERTURNED)) {
            assertTrue(out.contains(sample + "\n  1. "), out);
        }
        for (String result : List.of(
                "  1. Left paraspinal muscle trigger point injection: Upheld\n"
                        + "     not indicated under Trigger point injections,",
                "  2. Right sacroiliac joint injection: Upheld\n"
                        + "     not documented under Sacroiliac joint blocks,",
                "  1. Right shoulder arthroscopy with subacromial decompression: Upheld\n"
                        + "     not indicated under Shoulder surgery,",
                "  2. Associated surgical service: Cold therapy unit, 7 day rental: Upheld\n"
                        + "     follows item 1,",
                "  3. Physical therapy, 8 visits, for the right shoulder: Upheld\n"
                        + "     in part (6 supported) under Physical",
                "  1. Physical therapy, 2 times a week for 3 weeks, left knee: Overturned\n"
                        + "     indicated under Physical")) {
            assertTrue(out.contains(result), out);
        }
    }

    @Test
    void showsEveryCriterionWithItsStandingAndItsEvidence() {
        String out = Command.expect(0, "evaluate", Shipped.SEED).out();

        for (String line : List.of(
                "[met] radicular: a diagnosis of radiculopathy <- f3 present lumbar radiculopathy; "
                        + "f9 present cervical radiculopathy",
                "[not met] unradicular: the exclusion of radiculopathy by examination, imaging or electrodiagnosis "
                        + "<- f3 present",
                "[not documented] myofascial: a diagnosis of myofascial pain syndrome <- f15 searched not found",
                "[open] fibromyalgia: a diagnosis of fibromyalgia\n")) {
            assertTrue(out.contains(line), out);
        }
    }

    @Test
    void showsWhatConflicts() throws IOException {
        Path sample = Shipped.changed(Shipped.SEED, "  <findings xsi:type=\"imrcase:Treatment\" id=\"f19\"", """
                  <findings xsi:type="imrcase:Diagnosis" id="f30" concept="Conditions.Fibromyalgia" date="2014-02-17"/>
                  <findings xsi:type="imrcase:Diagnosis" id="f31" concept="Conditions.Fibromyalgia" status="absent"
                      date="2014-02-17"/>
                  <findings xsi:type="imrcase:Treatment" id="f19\"""", folder);

        String out = Command.expect(0, "evaluate", sample).out();

        assertTrue(out.contains("[conflicting] fibromyalgia: a diagnosis of fibromyalgia <- f30 present fibromyalgia;"
                + " f31 absent fibromyalgia"), out);
    }

    @Test
    void showsTopicsThatWerePassedOver() {
        String out = Command.expect(0, "evaluate", Shipped.OVERTURNED).out();

        assertTrue(out.contains(
                "passed over: Physical medicine, edition 2009 of Chronic Pain Medical Treatment Guidelines 2009"
                        + " (not in force)"),
                out);
    }

    @Test
    void showsWhereNoTopicCoversAnItem() throws IOException {
        Path sample = Shipped.changed(Shipped.OVERTURNED, "items id=\"i1\" service=\"Services.PhysicalTherapy\"",
                "items id=\"i1\"", folder);

        assertTrue(Command.expect(0, "evaluate", sample).out().contains("no topic in force covers this item"));
    }

    @Test
    void namesWhatTheLibraryDoesNotKnow() throws IOException {
        Path sample = Shipped.changed(Shipped.SEED, "Conditions.MuscleSpasm", "Conditions.Nothing", folder);

        Command evaluated = Command.expect(1, "evaluate", sample);

        assertTrue(evaluated.out().contains("1. Left paraspinal"), evaluated.out());
        assertTrue(evaluated.err().startsWith(sample + ":48:59: error [NAME-1]: "), evaluated.err());
    }

    @Test
    void judgesTheOthersWhereACaseCannotBeRead() throws IOException {
        Path damaged = Files.writeString(folder.resolve("a.case"), "no case");

        Command evaluated = Command.expect(2, "evaluate", damaged, Shipped.SEED);

        assertTrue(evaluated.out().startsWith(Shipped.SEED + "\n  1. "), evaluated.out());
        assertTrue(evaluated.err().startsWith(damaged + ":1:1: error [CASE-XML]: "), evaluated.err());
    }

    @Test
    void judgesByTheLibraryThatIsNamed() throws IOException {
        Path library = Paraffin.library(folder, Paraffin.TOPIC);

        String out = Command.expect(0, "evaluate", Paraffin.bathCase(folder), "-l", library).out();

        assertTrue(out.contains("Upheld (decided by the reviewer; the criteria give: Overturned)"), out);
    }

    @Test
    void judgesNothingByALibraryWithErrors() throws IOException {
        Path library = Paraffin.library(folder, "topic Broken\n");

        Command evaluated = Command.expect(2, "evaluate", Shipped.SEED, "-l", library);

        assertEquals("", evaluated.out());
        assertTrue(evaluated.err().contains(library.resolve("paraffin.criteria") + ":"), evaluated.err());
        assertTrue(evaluated.err().contains("casewright: The guideline library has errors"), evaluated.err());
    }
}
