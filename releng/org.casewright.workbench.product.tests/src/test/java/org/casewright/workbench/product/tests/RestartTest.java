package org.casewright.workbench.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

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
    void whatWasOpenIsThereAfterARestartAndAfterItsCacheWasDamaged() throws IOException, InterruptedException {
        Home home = Home.create(folder);
        try (Client client = home.start("-samples")) {
            Screen.ready();
            Screen.press("alt+2");
            client.rest();
            restart(client);
            close(client, "restart-authoring");
        }
        assertTrue(home.workspace().showed("org.casewright.workbench.authoring"), "the perspective is the last one");
        assertTrue(home.workspace().hasProblem("org.casewright.workbench.caseProblem"), "the problems are stored");

        home.damageCache();
        try (Client client = home.start()) {
            close(client, "restart-damaged");
        }
        assertEquals(List.of(), home.workspace().errors());
    }

    private static void restart(Client client) throws IOException, InterruptedException {
        OptionalLong before = client.java();
        Screen.press("alt+f");
        Screen.press("t");
        Wait.until("another Java to run", () -> client.java().isPresent() && !client.java().equals(before));
    }

    private static void close(Client client, String picture) throws IOException, InterruptedException {
        String window = Screen.ready();
        client.rest();
        Screen.take(window, picture);
        Screen.press("alt+F4");
        assertEquals(0, client.end());
    }
}
