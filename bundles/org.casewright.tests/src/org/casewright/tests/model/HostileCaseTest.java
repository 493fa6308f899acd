package org.casewright.tests.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, loading it ends in a case or in issues with a place, soon, and leaves it as it is. */
class HostileCaseTest {

    /** Long enough for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static byte[] sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeSample() throws IOException {
        sample = CaseFiles.write(SampleCase.create());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cuts")
    void aFileCutOffAnywhereIsRefused(String name, byte[] file) throws IOException {
        assertRefused(file);
    }

    static Stream<Arguments> cuts() {
        return arguments(HostileCases.cut(sample, 60));
    }

    @ParameterizedTest(name = "random damage {0}")
    @MethodSource("seeds")
    void randomDamageIsRefusedOrHarmless(int seed) throws IOException {
        load(HostileCases.damaged(sample, seed));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void anAttackIsRefused(String name, byte[] file) throws IOException {
        assertRefused(file);
    }

    static Stream<Arguments> attacks() {
        return arguments(HostileCases.attacks(sample, "roofer"));
    }

    private static Stream<Arguments> arguments(Map<String, byte[]> files) {
        return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @Test
    void aFileOfSeventyMegabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.case");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(70L * 1024 * 1024);
        }

        IssuesException refused = assertThrows(IssuesException.class, () -> CaseFiles.load(file));

        assertEquals("CASE-FILE", refused.issues().get(0).code());
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertEquals("This is a folder, and not a file.", refusalOf(folder).message());
        assertEquals("There is no such file.", refusalOf(folder.resolve("none.case")).message());
    }

    @Test
    void aLargeHonestTextIsRead() {
        String amps = "&amp;\n&#13;".repeat(200_000);
        String file = HostileCases.HEAD + ">" + HostileCases.PARTS + "<summary>" + amps + "</summary></imrcase:Case>";

        LoadedCase loaded = assertTimeoutPreemptively(SOON, () -> CaseFiles.read(file.getBytes(UTF_8), "large.case"));

        assertEquals(600_000, loaded.content().getSummary().length());
    }

    private Issue refusalOf(Path file) {
        return assertThrows(IssuesException.class, () -> CaseFiles.load(file)).issues().get(0);
    }

    private void assertRefused(byte[] bytes) throws IOException {
        IssuesException refusal = load(bytes);
        assertNotNull(refusal, "was read as if nothing were wrong");
    }

    /** The refusal of a file with these bytes; null where it was loaded. */
    private IssuesException load(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("hostile.case"), bytes);
        IssuesException refusal = assertTimeoutPreemptively(SOON, () -> {
            try {
                assertNotNull(CaseFiles.load(file).content().getClaim());
                return null;
            } catch (IssuesException e) {
                return e;
            }
        });
        if (refusal != null) {
            refusal.issues().forEach(HostileCaseTest::assertHumane);
            assertTrue(refusal.issues().size() <= 100);
        }
        assertArrayEquals(bytes, Files.readAllBytes(file), "the file was changed");
        return refusal;
    }

    private static void assertHumane(Issue issue) {
        assertTrue(issue.place().line() > 0 && issue.place().column() > 0, issue.toString());
        assertTrue(issue.message().length() < 500, () -> issue.toString().substring(0, 500));
        assertFalse(issue.message().contains("Exception"), issue.toString());
        assertFalse(issue.message().contains("null"), issue.toString());
    }
}
