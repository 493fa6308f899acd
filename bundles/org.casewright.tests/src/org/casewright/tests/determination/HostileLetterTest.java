package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading it ends soon, with a case that can be saved or with a reason. */
class HostileLetterTest {

    private static final int INPUTS = 200;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void changedTextsAreReadOrRefused() {
        List<byte[]> letters = List.of(bytes(SampleLetter.layoutD().toString()), bytes(SampleLetter.layoutC()
                .toString()));

        assertTrue(refused(letters, 42) < INPUTS);
    }

    @Test
    void changedPdfsAreReadOrRefused() throws IOException {
        byte[] pdf = Letters.pdf(Letters.compose(Letters.read(SampleLetter.layoutD())));

        assertTrue(refused(List.of(pdf), 43) > 0);
    }

    @Test
    void textsThatGoOnAndOnAreReadOrRefusedSoon() {
        for (Map.Entry<String, byte[]> hostile : HostileLetters.endless().entrySet()) {
            assertTimeout(SOON, () -> isRead(hostile.getValue()), hostile.getKey());
        }
    }

    private static int refused(List<byte[]> letters, int seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] letter = letters.get(i % letters.size());
            refused += isRead(HostileLetters.changed(letter, random)) ? 0 : 1;
        }
        return refused;
    }

    private static boolean isRead(byte[] content) {
        try {
            ReadLetter read = new LetterReader().read(content, "hostile");
            assertFalse(read.content().getItems().isEmpty());
            byte[] saved = CaseFiles.write(read.content());
            assertEquals(read.content().getItems().size(), CaseFiles.read(saved, "saved").content().getItems().size());
            return true;
        } catch (IssuesException refusal) {
            assertEquals("hostile", refusal.issues().getFirst().place().source());
            assertFalse(refusal.issues().getFirst().message().isBlank());
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
