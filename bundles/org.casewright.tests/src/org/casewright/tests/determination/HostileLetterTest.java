package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
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
    void changedTextsAreReadOrRefused() throws IOException {
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
    void textsThatGoOnAndOnAreReadOrRefusedSoon() throws IOException {
        String letter = SampleLetter.layoutD().toString();
        for (String part : List.of("Claims Administrator guideline: ", "\n\nClaims Administrator guideline: \n",
                "a: Upheld\n",
                " was the original request. ", "Decision based on MTUS Knee 2004, and ",
                        ", Section(s): A, and B 2004 ", "(((((",
                "Decision rationale: \n", "- \n-\n", "48 year old ", "DOS: 1/2/2016-",
                        "IMR ISSUES, DECISIONS AND RATIONALES \n")) {
            String much = part.repeat(400_000 / part.length());
            for (String marker : List.of("She asks", "Aquatic exercise, four", "Section(s): Physical",
                    "The pool has")) {
                byte[] hostile = bytes(letter.replace(marker, much + marker));
                assertTimeout(SOON, () -> isRead(hostile), part);
            }
        }
    }

    private static int refused(List<byte[]> letters, int seed) throws IOException {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] letter = letters.get(i % letters.size());
            refused += isRead(changed(letter, random)) ? 0 : 1;
        }
        return refused;
    }

    private static byte[] changed(byte[] letter, Random random) {
        byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(letter, random.nextInt(letter.length)) : letter.clone();
        for (int i = random.nextInt(30); i > 0 && changed.length > 0; i--) {
            int at = random.nextInt(changed.length);
            changed[at] = random.nextBoolean() ? (byte) random.nextInt(128) : changed[random.nextInt(changed.length)];
        }
        return changed;
    }

    private static boolean isRead(byte[] content) throws IOException {
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
