package org.casewright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the product starts, whatever has become of what an earlier start has left behind. */
class StartTest {

    @TempDir
    private Path folder;
    private Path home;

    @BeforeEach
    void copyProduct() throws IOException {
        home = folder.resolve("a copy, with blanks");
        try (Stream<Path> files = Files.walk(Product.home())) {
            for (Path file : files.toList()) {
                Files.copy(file, home.resolve(Product.home().relativize(file).toString()));
            }
        }
        delete(home.resolve("configuration/org.eclipse.osgi"));
    }

    @Test
    void theFirstStartAndTheNext() throws IOException, InterruptedException {
        assertStarts();
        assertTrue(Files.exists(cache()), "the cache is there after the first start");
        assertStarts();
    }

    @Test
    void aCacheThatWasCutOff() throws IOException, InterruptedException {
        assertStarts();
        byte[] whole = Files.readAllBytes(cache());
        for (int length : new int[] {0, 100, whole.length / 2, whole.length - 1}) {
            Files.write(cache(), Arrays.copyOf(whole, length));
            assertStarts();
            assertStarts();
        }
    }

    @Test
    void aCacheThatIsDamaged() throws IOException, InterruptedException {
        assertStarts();
        byte[] bytes = Files.readAllBytes(cache());
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            bytes[2_000 + random.nextInt(bytes.length - 2_000)] = (byte) random.nextInt();
        }
        Files.write(cache(), bytes);

        assertStarts();
    }

    @Test
    void aProductThatIsNotWhole() throws IOException, InterruptedException {
        for (String bundle : List.of("org.eclipse.xtext_", "org.eclipse.equinox.launcher_")) {
            Files.delete(plugin(bundle));

            Run run = Run.of(folder, home.resolve("casewright").toString(), "--version");

            assertEquals(2, run.code(), run.output());
            assertTrue(run.output().lines().anyMatch(
                    line -> line.startsWith("casewright: ") && line.contains("Unpack it anew")), run.output());
            assertFalse(run.output().contains("Casewright 0."), run.output());
        }
    }

    private void assertStarts() throws IOException, InterruptedException {
        Run run = Run.of(folder, home.resolve("casewright").toString(), "--version");

        assertEquals(0, run.code(), run.output());
        assertEquals(1, run.output().lines().count(), run.output());
        assertTrue(run.output().startsWith("Casewright 0."), run.output());
    }

    /** What Equinox has written last of its state. */
    private Path cache() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("configuration/org.eclipse.osgi"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("framework.info."))
                    .max(Path::compareTo).orElseThrow();
        }
    }

    private Path plugin(String name) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("plugins"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
