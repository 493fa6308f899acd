package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;

import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.Test;

/** Letters of the form that nobody has seen come back word for word and field for field. */
class UnseenLettersTest {

    private static final int TEXTS = 600;
    private static final int PDFS = 40;

    @Test
    void textsComeBackHoweverTheyAreSet() {
        List<String> faults = LongStream.range(0, TEXTS).mapToObj(UnseenLettersTest::text)
                .filter(fault -> !fault.isEmpty()).toList();
        System.out.printf("Unseen letters that come back as text, word for word and field for field: %d of %d%n",
                TEXTS - faults.size(), TEXTS);
        assertEquals(List.of(), faults.stream().limit(3).toList());
    }

    @Test
    void lettersComeBackFromTheirPdfs() {
        List<String> faults = LongStream.range(TEXTS, TEXTS + PDFS).mapToObj(UnseenLettersTest::pdf)
                .filter(fault -> !fault.isEmpty()).toList();
        System.out.printf("Unseen letters that come back as PDF, word for word and field for field: %d of %d%n",
                PDFS - faults.size(), PDFS);
        assertEquals(List.of(), faults.stream().limit(3).toList());
    }

    private static String text(long seed) {
        try {
            Case drawn = DrawnCase.of(seed);
            String text = Typesetting.of(Letters.compose(drawn), new Draw(-seed));
            return RoundTrip.fault(drawn, read(text.getBytes(StandardCharsets.UTF_8), seed));
        } catch (IOException e) {
            return seed + ": " + e.getMessage();
        }
    }

    private static String pdf(long seed) {
        try {
            Case drawn = DrawnCase.of(seed);
            return RoundTrip.fault(drawn, read(Letters.pdf(Letters.compose(drawn)), seed));
        } catch (IOException e) {
            return seed + ": " + e.getMessage();
        }
    }

    private static ReadLetter read(byte[] letter, long seed) throws IOException {
        return new LetterReader().read(letter, "letter " + seed);
    }
}
