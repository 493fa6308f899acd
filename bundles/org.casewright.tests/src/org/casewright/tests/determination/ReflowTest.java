package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.Test;

/** A letter that lost its line breaks on the way is read by the words of its form. */
class ReflowTest {

    @Test
    void theSamplesAreReadFromOneLine() throws IOException {
        for (LetterText letter : List.of(SampleLetter.layoutC(), SampleLetter.layoutD())) {
            assertEquals("", fault(Letters.read(letter)));
        }
    }

    @Test
    void publishedLettersAreReadFromOneLine() throws IOException {
        List<String> faults = new ArrayList<>();
        List<Path> letters = Corpus.letters();
        for (Path letter : letters) {
            String fault = fault(new LetterReader().read(letter).content());
            faults.addAll(fault.isEmpty() ? List.of() : List.of(letter.getFileName() + ": " + fault));
        }
        System.out.printf("Published letters that are read from one line: %d of %d%n", letters.size() - faults.size(),
                letters.size());
        assertEquals(List.of(), faults.stream().limit(3).toList());
    }

    /** Paragraphs cannot be told any more, and all else can. */
    private static String fault(Case imr) throws IOException {
        ReadLetter read = Letters.readAny(Letters.text(imr).replaceAll("-\n", "-").replaceAll("\\s+", " "));
        if (!read.issues().isEmpty()) {
            return read.issues().toString();
        }
        List<String> differences = RoundTrip.differences(imr, read.content());
        return differences.isEmpty() ? "" : differences.toString();
    }
}
