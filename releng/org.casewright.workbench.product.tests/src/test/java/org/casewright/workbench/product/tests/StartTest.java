package org.casewright.workbench.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client is started, opens its window, and is closed. */
class StartTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    @TempDir
    private Path workspace;

    @Test
    void opensTheSampleAndIsClosed() throws IOException, InterruptedException {
        show(Map.of(), "product-100", 1);
    }

    @Test
    void isDrawnAtTwiceTheSize() throws IOException, InterruptedException {
        show(Map.of("GDK_SCALE", "2", "SWT_AUTOSCALE", "exact"), "product-200", 2);
    }

    @Test
    void holdsWithAFontOfOneAndAHalf() throws IOException, InterruptedException {
        show(Map.of("GDK_DPI_SCALE", "1.5"), "product-font-150", 1);
    }

    private void show(Map<String, String> environment, String picture, int scale) throws IOException, InterruptedException {
        try (Client client = Client.start(workspace, environment, "-samples")) {
            String window = Screen.window("^seed-trigger-point[.]case");
            Screen.place(window, scale * WIDTH, scale * HEIGHT);
            answerTheDialogThatOpens();
            Screen.activate(window);
            Screen.take(window, picture);
            Screen.press("alt+F4");

            assertEquals(0, client.end());
        }
        assertEquals(List.of(), errors());
    }

    /** By then all that was asked of the window before is done and drawn. */
    private static void answerTheDialogThatOpens() throws IOException, InterruptedException {
        Screen.press("ctrl+shift+o");
        Screen.window("^Open cases and guidelines");
        Screen.press("Escape");
    }

    /** The entries of severity 4 in the platform's log, which there is only where something was logged. */
    private List<String> errors() throws IOException {
        Path log = workspace.resolve(".metadata/.log");
        return Files.notExists(log) ? List.of()
                : Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
    }
}
