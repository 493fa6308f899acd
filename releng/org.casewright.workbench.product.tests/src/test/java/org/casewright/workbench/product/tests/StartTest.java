package org.casewright.workbench.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client is started, opens its window, and is closed. */
class StartTest {

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

    private void show(Map<String, String> environment, String picture, int scale)
            throws IOException, InterruptedException {
        try (Client client = Client.start(workspace, environment, "-samples")) {
            String window = Screen.ready(scale * Screen.WIDTH, scale * Screen.HEIGHT);
            Screen.take(window, picture);
            Screen.press("alt+F4");

            assertEquals(0, client.end());
        }
        assertEquals(List.of(), new Workspace(workspace).errors());
    }
}
