package org.casewright.workbench.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client is killed with something typed and not saved; the next one gives it back. */
class RecoveryTest {

    private static final String NUMBER = "CM14-7777777";
    private static final String TYPED = "number=\"" + NUMBER + "\"";
    private static final Duration MOMENT = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private String stored;

    @BeforeEach
    void typeAndKill() throws IOException, InterruptedException {
        workspace = new Workspace(folder);
        try (Client client = Client.start(folder, Map.of(), "-samples")) {
            Screen.ready();
            stored = workspace.sampleText();
            typeUntilItIsKept();
            Screen.take(Screen.sample(), "recovery-1-typed");
            client.kill();
        }
        assertEquals(stored, workspace.sampleText(), "nothing was saved");
    }

    /** The first field of the case, its number, has the focus as soon as the file has been read. */
    private void typeUntilItIsKept() throws IOException, InterruptedException {
        Wait.until("the typed number to be kept", () -> {
            Screen.press("ctrl+a");
            Screen.type(NUMBER);
            return Wait.within(MOMENT, () -> workspace.keeps(TYPED));
        });
    }

    @Test
    void whatIsAcceptedCanBeSaved() throws IOException, InterruptedException {
        try (Client client = Client.start(folder, Map.of(), "-samples")) {
            String window = Screen.ready();
            client.rest();
            Screen.take(window, "recovery-2-offered");
            assertEquals(stored, workspace.sampleText(), "restored is not saved");
            Wait.until("the restored case to be saved", () -> {
                Screen.press("alt+k");
                Screen.press("ctrl+s");
                return Wait.within(MOMENT, () -> workspace.sampleText().contains(TYPED));
            });
            client.rest();
            Screen.take(window, "recovery-3-saved");
            close(client);
        }
        assertEquals(stored.replaceFirst("number=\"[^\"]*\"", TYPED), workspace.sampleText());
        assertEquals(List.of(), workspace.journals());
        assertEquals(List.of(), workspace.errors());
    }

    @Test
    void whatIsTakenBackLeavesTheFileAsItWas() throws IOException, InterruptedException {
        try (Client client = Client.start(folder, Map.of(), "-samples")) {
            String window = Screen.ready();
            assertTrue(workspace.keeps(TYPED));
            Wait.until("nothing more to be kept", () -> {
                Screen.press("alt+t");
                return Wait.within(MOMENT, () -> workspace.journals().isEmpty());
            });
            client.rest();
            Screen.take(window, "recovery-4-taken-back");
            close(client);
        }
        assertEquals(stored, workspace.sampleText());
        assertEquals(List.of(), workspace.errors());
    }

    /** A client with nothing to save asks nothing. */
    private static void close(Client client) throws IOException, InterruptedException {
        Screen.press("alt+F4");
        assertEquals(0, client.end());
    }
}
