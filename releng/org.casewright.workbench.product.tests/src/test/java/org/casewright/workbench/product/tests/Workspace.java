package org.casewright.workbench.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the client has on the disk, looked at while it runs and after it has ended. */
record Workspace(Path folder) {

    private static final Pattern LAST_PERSPECTIVE =
            Pattern.compile("advanced:PerspectiveStack\"[^>]* selectedElement=\"([^\"]+)\"");

    /** The sample that opens first. */
    Path sample() {
        return folder.resolve("Casewright/cases/seed-trigger-point.case");
    }

    String sampleText() throws IOException {
        return Files.readString(sample());
    }

    /** Whether unsaved changes with some words are kept against a crash. */
    boolean keeps(String words) throws IOException {
        return journals().stream().anyMatch(journal -> contains(journal, words));
    }

    /** The files of unsaved changes. */
    List<Path> journals() throws IOException {
        return files(folder.resolve(".metadata/.plugins/org.casewright.workbench/journal"), ".journal");
    }

    /** Whether the stored state of the workspace has a problem with some words. */
    boolean hasProblem(String words) throws IOException {
        return files(folder.resolve(".metadata/.plugins/org.eclipse.core.resources"), ".markers").stream()
                .anyMatch(markers -> contains(markers, words));
    }

    /** Whether a perspective is the one that the window showed last. */
    boolean showed(String perspective) throws IOException {
        String window = Files.readString(folder.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi"));
        Matcher shown = LAST_PERSPECTIVE.matcher(window);
        return shown.find()
                && window.contains("xmi:id=\"" + shown.group(1) + "\" elementId=\"" + perspective + "\"");
    }

    /** The entries of severity 4 in the platform's log, which there is only where something was logged. */
    List<String> errors() throws IOException {
        Path log = folder.resolve(".metadata/.log");
        return Files.notExists(log) ? List.of()
                : Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    /** A file that is gone by now contains nothing. */
    private static boolean contains(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(words);
        } catch (IOException e) {
            return false;
        }
    }
}
