package org.casewright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product itself answers some of the worst files with a message, soon; hundreds of others are given to the commands
 * in the tests of the bundles.
 */
class HostileInputsTest {

    private static final Pattern PROGRAMMERS_WORDS = Pattern.compile("(?m)^\\s+at |Exception|Error:|itself failed");
    private static final long MANY_BYTES = 500L << 20;
    private static final int SOON_IN_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void filesOfHalfAGigabyteAreRefused() throws IOException, InterruptedException {
        for (String name : new String[] {"large.case", "large.criteria"}) {
            refused(2, sparse(name), "check");
        }
        for (String name : new String[] {"large.pdf", "large.txt"}) {
            refused(2, sparse(name), "import");
        }
    }

    @Test
    void entitiesThatExplodeAreRefused() throws IOException, InterruptedException {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
        }
        refused(2, file("bomb.case", type + "]><x>&l9;</x>"), "check");
    }

    @Test
    void aFileThatNamesAnotherIsRefused() throws IOException, InterruptedException {
        refused(2, file("elsewhere.case", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>"), "check");
    }

    @Test
    void groupsWithoutEndAreRefused() throws IOException, InterruptedException {
        refused(1, file("deep.criteria", "define A when " + "all of { ".repeat(50_000)), "check");
        refused(2, file("deep.case", "<a>".repeat(200_000)), "check");
    }

    @Test
    void aVocabularyThatGoesRoundInACircleIsRefused() throws IOException, InterruptedException {
        refused(1, file("circle.criteria", "vocabulary V { symptom A \"a\" is a B symptom B \"b\" is an A }"), "check");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException, InterruptedException {
        refused(1, Files.write(folder.resolve("wide.criteria"), "vocabulary V {}".getBytes(StandardCharsets.UTF_16)),
                "check");
    }

    @Test
    void aScanWithoutTextIsRefused() throws IOException, InterruptedException {
        refused(2, file("scan.pdf", """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>> endobj
                trailer <</Root 1 0 R/Size 4>>
                %%EOF
                """), "import");
    }

    @Test
    void aPdfThatIsCutOffIsRefused() throws IOException, InterruptedException {
        refused(2, file("cut.pdf", "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R"), "import");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A file that takes no room on the disk. */
    private Path sparse(String name) throws IOException {
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(MANY_BYTES);
        }
        return path;
    }

    private void refused(int code, Path file, String command) throws IOException, InterruptedException {
        byte[] before = Files.size(file) < MANY_BYTES ? Files.readAllBytes(file) : null;
        long begun = System.nanoTime();

        Run run = command.equals("import")
                ? Run.of(folder, Product.start().toString(), command, file.getFileName().toString(), "-o", "output")
                : Run.of(folder, Product.start().toString(), command, file.getFileName().toString());

        assertEquals(code, run.code(), run.output());
        assertTrue(run.output().contains(file.getFileName().toString()), run.output());
        assertFalse(PROGRAMMERS_WORDS.matcher(run.output()).find(), run.output());
        assertTrue((System.nanoTime() - begun) / 1_000_000_000 < SOON_IN_SECONDS, "soon");
        if (before == null) {
            assertEquals(MANY_BYTES, Files.size(file));
        } else {
            assertEquals(-1, Files.mismatch(file, Files.write(folder.resolve("before"), before)));
        }
    }
}
