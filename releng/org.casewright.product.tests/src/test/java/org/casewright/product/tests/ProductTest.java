package org.casewright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the headless product, and that it runs where there is nothing but a Java. */
class ProductTest {

    private static final Pattern SCREEN = Pattern
            .compile("org\\.eclipse\\.(swt|jface|ui|e4)[._].*|org\\.casewright\\.workbench.*");

    @TempDir
    private Path folder;

    @Test
    void holdsNoBundleThatNeedsAScreen() throws IOException {
        List<String> bundles = Product.bundles();

        assertEquals(List.of(), bundles.stream().filter(bundle -> SCREEN.matcher(bundle).matches()).toList());
        for (String ours : List.of("criteria", "determination", "engine", "headless", "library", "model", "text")) {
            assertTrue(bundles.stream().anyMatch(bundle -> bundle.startsWith("org.casewright." + ours + "_")),
                    "no bundle " + ours + " in " + bundles);
        }
    }

    @Test
    void whatNeedsAScreenIsRecognized() {
        for (String bundle : List.of("org.eclipse.swt_3.135.0.jar", "org.eclipse.swt.gtk.linux.x86_64_3.jar",
                "org.eclipse.jface.text_3.31.jar", "org.eclipse.ui.workbench_3.139.jar",
                "org.casewright.workbench_1.jar")) {
            assertTrue(SCREEN.matcher(bundle).matches(), bundle);
        }
    }

    @Test
    void writesTheLetterOfTheSeedWithoutADisplay() throws IOException, InterruptedException {
        Path sample = Product.repository().resolve("bundles/org.casewright.library/samples/seed-trigger-point.case");

        Run run = run(Map.of(), "determine", sample.toString(), "-o", "letters", "--format", "pdf,txt");

        assertEquals(0, run.code(), run.output());
        try (var letters = Files.list(folder.resolve("letters"))) {
            List<Path> written = letters.sorted().toList();
            assertEquals(2, written.size(), written.toString());
            assertTrue(new String(Files.readAllBytes(written.getFirst()), 0, 5).startsWith("%PDF-"));
            assertTrue(Files.readString(written.getLast()).contains("Upheld"));
        }
    }

    @Test
    void endsWithTheExitCodeOfTheCommand() throws IOException, InterruptedException {
        Path bad = Files.writeString(folder.resolve("bad.criteria"), "topic\n");

        assertEquals(0, run(Map.of(), "--version").code());
        Run found = run(Map.of(), "check", "bad.criteria");
        assertEquals(1, found.code(), found.output());
        assertTrue(found.output().contains(bad.getFileName() + ":"), found.output());
        assertEquals(2, run(Map.of(), "check", "missing.criteria").code());
    }

    @Test
    void startsThroughALink() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), Product.start());

        Run run = Run.of(folder, link.toString(), "--version");

        assertEquals(0, run.code(), run.output());
        assertTrue(run.output().startsWith("Casewright "), run.output());
    }

    @Test
    void saysThatThereIsNoJava() throws IOException, InterruptedException {
        Run run = run(Map.of("JAVA_HOME", folder.resolve("nothing").toString()), "--version");

        assertEquals(2, run.code());
        assertTrue(run.output().startsWith("casewright: There is no Java at "), run.output());
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Product.start().toString()));
        command.addAll(List.of(arguments));
        return Run.of(folder, environment, command);
    }
}
