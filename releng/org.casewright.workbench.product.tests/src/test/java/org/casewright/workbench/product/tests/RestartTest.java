package org.casewright.workbench.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client ends and is started again: by itself, and by its user. */
class RestartTest {

    @TempDir
    private Path folder;

    @Test
    void theScriptStartsAJavaAgainThatEndsWith23() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                [ "$1" != -version ] || { echo 'openjdk version "21.0.1"' >&2; exit 0; }
                echo start >>"$STARTS"
                [ "$(wc -l <"$STARTS")" -ge 3 ] && exit 5
                exit 23
                """);
        assertTrue(java.toFile().setExecutable(true));
        Path starts = folder.resolve("starts");

        try (Client client = Client.start(folder.resolve("workspace"),
                Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "STARTS", starts.toString()))) {
            assertEquals(5, client.end(), "another code ends the script, and is its own");
        }
        assertEquals(List.of("start", "start", "start"), Files.readAllLines(starts));
    }

    @Test
    void theProblemsOfTheLastTimeAreThere() throws IOException, InterruptedException {
        Workspace workspace = new Workspace(folder);
        try (Client client = Client.start(folder, Map.of(), "-samples")) {
            Screen.ready();
            client.rest();
            Screen.press("alt+F4");
            assertEquals(0, client.end());
        }
        assertTrue(workspace.hasProblem("org.casewright.workbench.caseProblem"), "the problems are stored");

        try (Client client = Client.start(folder, Map.of())) {
            String window = Screen.ready();
            client.rest();
            Screen.take(window, "restart-problems");
            Screen.press("alt+F4");
            assertEquals(0, client.end());
        }
        assertEquals(List.of(), workspace.errors());
    }
}
