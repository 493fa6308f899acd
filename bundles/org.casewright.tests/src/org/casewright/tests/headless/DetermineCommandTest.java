package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.tests.determination.Corpus;
import org.casewright.tests.determination.Docx;
import org.casewright.tests.determination.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetermineCommandTest {

    /** The passages of the letter that the product was asked for with, in their order. */
    private static final List<String> SECTIONS = List.of("HOW THE IMR FINAL DETERMINATION WAS MADE",
            "The expert reviewer is Board Certified in Physical Medicine and Rehabilitation", "CLINICAL CASE SUMMARY",
            "IMR ISSUES, DECISIONS AND RATIONALES", "Left paraspinal muscle trigger point injection: Upheld",
            "Claims Administrator guideline: Decision based on MTUS", "Redwood guideline: Decision based on MTUS",
            "Decision rationale:", "Right sacroiliac joint injection: Upheld",
            "Claims Administrator guideline: The Claims Administrator did not base their decision on the MTUS.",
            "Redwood guideline: The Expert Reviewer did not base their decision on the MTUS.", "Decision rationale:");

    private static final List<String> NUMBERS = List.of("CM14-0020001", "CM16-0990001", "CM17-0990002");

    @TempDir
    private Path folder;
    private Path out;

    @BeforeEach
    void nameTheOutput() {
        out = folder.resolve("deep/letters");
    }

    @Test
    void writesTheLetterOfTheSeedInItsSections() throws IOException {
        Command command = Command.expect(0, "determine", Shipped.SEED, "-o", out, "--format", "pdf,txt");

        Path pdf = out.resolve("CM14-0020001.pdf");
        Path txt = out.resolve("CM14-0020001.txt");
        assertTrue(command.out().contains("  letter: " + pdf + "\n  letter: " + txt + "\n"), command.out());
        assertSections(Corpus.pdfText(Files.readAllBytes(pdf)));
        assertSections(Files.readString(txt));
        assertEquals(Corpus.withoutBlanks(Files.readString(txt)),
                Corpus.withoutBlanks(Corpus.pdfText(Files.readAllBytes(pdf))));
    }

    @Test
    void upholdsBothItemsOfTheSeedForItsReasons() throws IOException {
        Command command = Command.expect(0, "determine", Shipped.SEED, "-o", out, "--format", "txt");

        for (String verdict : List.of("1. Left paraspinal muscle trigger point injection: Upheld",
                "[met] radicular: a diagnosis of radiculopathy", "[not documented] myofascial: ",
                "[not documented] circumscribed: ", "2. Right sacroiliac joint injection: Upheld",
                "[not documented] provoked: at least three positive sacroiliac")) {
            assertTrue(command.out().contains(verdict), command.out());
        }
        String letter = words(out.resolve("CM14-0020001.txt"));
        for (String reason : List.of("page 122", "It is not supported where there is a diagnosis of radiculopathy.",
                "found no documentation of a diagnosis of myofascial pain syndrome",
                "twitch response and referred pain", "at least three positive sacroiliac maneuvers",
                "right sacroiliac joint injection is not medically necessary")) {
            assertTrue(letter.contains(reason), letter);
        }
    }

    @Test
    void namesEveryOpenCriterionOnTheErrorStream() {
        Command command = Command.expect(0, "determine", Shipped.SEED, "-o", out);

        List<String> lines = command.err().lines().toList();
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            assertTrue(line.startsWith(Shipped.SEED + ":126:3: info [OPEN-1]: Does the record show "), line);
        }
        assertFalse(command.out().contains("OPEN-1"), command.out());
    }

    @Test
    void asksForAnAnswerOnWhichTheDecisionHangs() throws IOException {
        Path sample = Shipped.changed(Shipped.OVERTURNED, "Findings.FunctionalImprovement",
                "Findings.ActivityLimitation", folder);
        Shipped.changed(sample, "\"Overturned\"", "\"Upheld\"", folder);

        Command command = Command.expect(1, "determine", sample, "-o", out);

        assertTrue(command.err()
                .startsWith(sample + ":71:3: warning [OPEN-1]: Does the record show"
                        + " functional improvement since the first "),
                command.err());
        assertTrue(command.err().endsWith("? Record a finding, or that the record was searched in vain.\n"),
                command.err());
    }

    @Test
    void overturnsWhatIsIndicated() throws IOException {
        Command command = Command.expect(0, "determine", Shipped.OVERTURNED, "-o", out, "--format", "txt");

        assertEquals("", command.err());
        assertTrue(words(out.resolve("CM16-0990001.txt")).contains("left knee is medically necessary."));
    }

    @Test
    void wordsAPartialApprovalAndADependentItem() throws IOException {
        Command.expect(0, "determine", Shipped.IN_PART, "-o", out, "--format", "txt");

        String letter = words(out.resolve("CM17-0990002.txt"));
        assertTrue(letter.contains("Physical therapy, 12 visits, for the right shoulder was the original request. "
                + "Physical therapy, 4 visits was authorized by the Claims Administrator. The remaining IMR eligible "
                + "portion of the original request, Physical therapy, 8 visits, for the right shoulder is: Upheld"),
                letter);
        assertTrue(letter.contains("accompanies right shoulder arthroscopy with subacromial decompression"), letter);
        assertTrue(letter.contains("of which the guideline supports six visits"), letter);
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        Command.run("determine", Shipped.SAMPLES, "-o", out, "--format", "txt,html,docx,pdf");
        Path again = folder.resolve("again");
        Command.run("determine", Shipped.SAMPLES, "-o", again, "--format", "pdf,docx,html,txt");

        for (String number : NUMBERS) {
            for (String ending : List.of(".pdf", ".docx", ".html", ".txt")) {
                String name = number + ending;
                assertArrayEquals(bytes(name), Files.readAllBytes(again.resolve(name)), name);
            }
        }
    }

    @Test
    void everyFormatHasTheSameWords() throws IOException {
        Command.run("determine", Shipped.SAMPLES, "-o", out, "--format", "pdf,docx,html,txt");

        for (String number : NUMBERS) {
            String words = Corpus.withoutBlanks(Files.readString(out.resolve(number + ".txt")));
            assertEquals(words, Corpus.withoutBlanks(Corpus.pdfText(bytes(number + ".pdf"))));
            assertEquals(words, Corpus.withoutBlanks(Docx.text(bytes(number + ".docx"))));
            assertEquals(words, Corpus.withoutBlanks(Markup.body(Files.readString(out.resolve(number + ".html")))));
        }
    }

    @Test
    void writesPdfAloneWhereNoFormatIsNamed() {
        Command.expect(0, "determine", Shipped.OVERTURNED, "-o", out);

        assertTrue(Files.exists(out.resolve("CM16-0990001.pdf")));
        assertFalse(Files.exists(out.resolve("CM16-0990001.txt")));
    }

    @Test
    void writesNoLetterOfAnUndecidedItem() throws IOException {
        Path sample = Shipped.changed(Shipped.OVERTURNED, " decision=\"Overturned\"", "", folder);

        Command command = Command.expect(2, "determine", sample, Shipped.SEED, "-o", out);

        assertTrue(command.err().contains(sample + ":71:3: error [LETTER-UNDECIDED]: '"),
                command.err());
        assertFalse(Files.exists(out.resolve("CM16-0990001.pdf")));
        assertTrue(Files.exists(out.resolve("CM14-0020001.pdf")), "the other letter is written");
    }

    @Test
    void asksForTheReasonOfADeparture() throws IOException {
        Path sample = Shipped.changed(Shipped.OVERTURNED, "\"Overturned\"", "\"Upheld\"", folder);

        Command command = Command.expect(1, "determine", sample, "-o", out);

        assertTrue(command.out().contains("Upheld (decided by the reviewer; the criteria give: Overturned)"),
                command.out());
        assertTrue(command.err().startsWith(sample + ":72:17: error [DEPARTURE-1]: The item is decided Upheld,"
                + " while the criteria propose Overturned. Give the reason"), command.err());
    }

    @Test
    void statesTheReasonOfADepartureInTheLetter() throws IOException {
        String reason = "The gains were lost again within a week of the last visit.";
        Path sample = Shipped.changed(Shipped.OVERTURNED, "decision=\"Overturned\"",
                "decision=\"Upheld\" departureReason=\"" + reason + "\"", folder);

        Command command = Command.expect(0, "determine", sample, "-o", out, "--format", "txt");

        assertEquals("", command.err());
        String letter = words(out.resolve("CM16-0990001.txt"));
        assertTrue(letter.contains(reason), letter);
        assertTrue(letter.endsWith("is not medically necessary."), letter);
    }

    @Test
    void leavesTheCaseAsItIs() throws IOException {
        Path sample = Files.copy(Shipped.SEED, folder.resolve("seed.case"));

        Command.expect(0, "determine", sample, "-o", folder);

        assertArrayEquals(Files.readAllBytes(Shipped.SEED), Files.readAllBytes(sample));
    }

    private static void assertSections(String text) {
        String letter = text.replaceAll("\\s+", " ");
        int at = 0;
        for (String section : SECTIONS) {
            int found = letter.indexOf(section, at);
            assertTrue(found >= 0, section + " is not in its place in: " + letter);
            at = found + section.length();
        }
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(out.resolve(name));
    }

    private static String words(Path letter) throws IOException {
        return Files.readString(letter).replaceAll("\\s+", " ").strip();
    }
}
