package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.casewright.model.CaseFiles;
import org.casewright.tests.determination.Corpus;
import org.casewright.tests.determination.SampleLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published letters become cases, and those cases the same letters again. */
class ImportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheCaseOfALetter() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), SampleLetter.layoutD().toString());
        Path out = folder.resolve("cases");

        Command command = Command.expect(0, "import", letter, "-o", out);

        Path file = out.resolve("CM17-0099001.case");
        assertEquals(file + "\n", command.out());
        assertTrue(command.err().lines().allMatch(line -> line.contains("info [LETTER-ITEM]")), command.err());
        assertEquals(2, CaseFiles.load(file).content().getItems().size());
    }

    @Test
    void readsWhatTheTitlesAskForInTheWordsOfTheLibrary() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), SampleLetter.layoutD().toString()
                .replace("Associated service: towel", "Acupuncture for the left knee, 6 visits"));

        Command command = Command.expect(0, "import", letter, "-o", folder, "--library", Shipped.LIBRARY);

        assertEquals("Services.Acupuncture", CaseFiles.load(folder.resolve("CM17-0099001.case")).content().getItems()
                .get(1).getService());
        assertEquals(1, command.err().lines().filter(line -> line.contains("leaves open: the service or drug")).count(),
                command.err());
    }

    @Test
    void aLetterWithoutANumberGivesACaseOfItsFileName() throws IOException {
        Path letter = Files.writeString(folder.resolve("old letter.txt"), SampleLetter.layoutC().toString());

        assertEquals(folder.resolve("old letter.case") + "\n", Command.expect(0, "import", letter, "-o", folder).out());
    }

    @Test
    void givesBackTheLetterWordForWord() throws IOException {
        for (Object letter : List.of(SampleLetter.layoutC(), SampleLetter.layoutD())) {
            Path file = Files.writeString(folder.resolve("CM17-0099001.txt"), letter.toString());

            assertEquals("", roundTrip(file, folder.resolve("out")));
        }
    }

    @Test
    void namesTextThatHasNoPlaceAndKeepsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"),
                SampleLetter.layoutD().toString().replace("12/20/2016", "13/45/2016 (?)"));

        Command command = Command.expect(1, "import", file, "-o", folder);

        assertTrue(command.err().startsWith(file + ":"), command.err());
        assertTrue(command.err().contains(": warning [LETTER-UNPLACED]: "), command.err());
        assertTrue(Files.readString(folder.resolve("CM17-0099001.case")).contains("13/45/2016 (?)"));
    }

    @Test
    void aFileThatIsNoLetterIsNamedAndTheOthersAreImported() throws IOException {
        Path poem = Files.writeString(folder.resolve("a.txt"), "Shall I compare thee to a summer's day?\n");
        Path pdf = Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7 and no more");
        Files.writeString(folder.resolve("c.txt"), SampleLetter.layoutD().toString());
        Path out = folder.resolve("out");

        Command command = Command.expect(2, "import", folder, "-o", out);

        assertEquals(out.resolve("CM17-0099001.case") + "\n", command.out());
        assertTrue(command.err().contains(poem + ":"), command.err());
        assertTrue(command.err().contains("error [LETTER-FORM]: "), command.err());
        assertTrue(command.err().contains(pdf + ":"), command.err());
        assertTrue(command.err().contains("error [LETTER-FILE]: "), command.err());
    }

    @Test
    void publishedLettersComeBackWordForWord() throws IOException {
        List<Path> letters = Corpus.letters();
        assumeFalse(letters.isEmpty(), "no published letters beside the checkout");

        List<String> faults = new ArrayList<>();
        for (String kind : List.of("pdf", "txt")) {
            List<Path> some = letters.stream().filter(letter -> letter.toString().endsWith("." + kind)).toList();
            faults.addAll(roundTrips(some, folder.resolve(kind)));
        }
        System.out.printf("Letters that the command imports and determines word for word: %d of %d%n",
                letters.size() - faults.size(), letters.size());
        assertEquals(List.of(), faults.stream().limit(5).toList());
    }

    private static String roundTrip(Path letter, Path out) throws IOException {
        return String.join("", roundTrips(List.of(letter), out));
    }

    /** Imports letters and determines the cases; what does not come back as it was. */
    private static List<String> roundTrips(List<Path> letters, Path out) throws IOException {
        Path cases = out.resolve("cases");
        List<Object> words = new ArrayList<>(List.of("import", "-o", cases));
        words.addAll(letters);
        Command imported = Command.expect(0, words.toArray());
        Command determined = Command.run("determine", cases, "-o", out, "--format", "txt,pdf");
        assertTrue(determined.code() < 2, determined.err());
        List<String> files = imported.out().lines().toList();
        assertEquals(letters.size(), files.size());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            String name = Path.of(files.get(i)).getFileName().toString().replace(".case", "");
            faults.addAll(differences(letters.get(i), out.resolve(name + ".txt"), out.resolve(name + ".pdf")));
        }
        return faults;
    }

    private static List<String> differences(Path letter, Path txt, Path pdf) throws IOException {
        String words = Corpus.withoutBlanks(Corpus.text(letter));
        assertFalse(words.isEmpty());
        boolean same = Corpus.withoutBlanks(Files.readString(txt)).equals(words)
                && Corpus.withoutBlanks(Corpus.pdfText(Files.readAllBytes(pdf))).equals(words);
        return same ? List.of() : List.of(letter.getFileName() + " comes back with other words");
    }
}
