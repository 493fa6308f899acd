package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.casewright.headless.CommandLines;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The letters of the samples, word for word. Their summaries and rationales are drafted: whoever changes a word of
 * what is drafted reads these letters again, as prose.
 */
class DraftedLettersTest {

    @TempDir
    Path letters;

    @ParameterizedTest
    @CsvSource({"seed-trigger-point, CM14-0020001", "knee-therapy-overturned, CM16-0990001",
            "shoulder-surgery-in-part, CM17-0990002"})
    void readsAsItDid(String sample, String number) throws IOException {
        Path file = FileLocator.getBundleFileLocation(Platform.getBundle("org.casewright.library")).orElseThrow()
                .toPath().resolve("samples").resolve(sample + ".case");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream());

        int code = CommandLines.run(
                new String[]{"determine", file.toString(), "-o", letters.toString(), "--format", "txt"}, silent,
                silent);

        assertEquals(0, code);
        assertEquals(expected(number), Files.readString(letters.resolve(number + ".txt")));
    }

    private static String expected(String number) throws IOException {
        try (InputStream letter = DraftedLettersTest.class.getResourceAsStream("drafted/" + number + ".txt")) {
            return new String(letter.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
