package org.casewright.workbench.product.tests;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** The display that the client is on, as one sits before it: its windows, keys and pictures. */
final class Screen {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private static final String DIALOG = "^Open cases and guidelines";
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final int PATIENCE_S = 120;
    private static final int FEW_COLOURS = 50;

    private Screen() {
    }

    /** Waits for a visible window by its title, a regular expression; gives its number. */
    static String window(String title) throws IOException, InterruptedException {
        return run("xdotool", "search", "--sync", "--onlyvisible", "--limit", "1", "--name", title).strip();
    }

    /** Waits for the window of the sample. */
    static String sample() throws IOException, InterruptedException {
        return window("^seed-trigger-point[.]case");
    }

    /**
     * Waits until the sample is open and all that was asked of its window before is done and drawn; gives the window.
     */
    static String ready() throws IOException, InterruptedException {
        return ready(WIDTH, HEIGHT);
    }

    /** As {@link #ready()}, in another size. */
    static String ready(int width, int height) throws IOException, InterruptedException {
        String window = sample();
        place(window, width, height);
        press("ctrl+shift+o");
        window(DIALOG);
        Wait.until("the dialog to be closed again", () -> {
            press("Escape");
            return Wait.within(MOMENT, () -> !isShown(DIALOG));
        });
        activate(window);
        return window;
    }

    private static boolean isShown(String title) throws IOException, InterruptedException {
        return new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    /** Presses keys such as {@code ctrl+s}, in the window that has the focus. */
    static void press(String keys) throws IOException, InterruptedException {
        run("xdotool", "key", "--clearmodifiers", keys);
    }

    /** Types a text into what has the focus. */
    static void type(String text) throws IOException, InterruptedException {
        run("xdotool", "type", "--delay", "5", text);
    }

    /** Puts a window to the upper left in a size, and the focus into it. */
    static void place(String window, int width, int height) throws IOException, InterruptedException {
        run("xdotool", "windowsize", window, String.valueOf(width), String.valueOf(height), "windowmove", window, "0",
                "0", "windowactivate", "--sync", window);
    }

    /** Puts the focus into a window. */
    static void activate(String window) throws IOException, InterruptedException {
        run("xdotool", "windowactivate", "--sync", window);
    }

    /** Writes the picture of a window, once something is drawn in it, to {@code target/screenshots/name.png}. */
    static void take(String window, String name) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("casewright.screenshots")));
        Path file = folder.resolve(name + ".png");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        do {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited " + PATIENCE_S + " s in vain for something to be drawn; see " + file);
            }
            run("import", "-window", window, file.toString());
        } while (isBlank(ImageIO.read(file.toFile())));
    }

    private static boolean isBlank(BufferedImage picture) {
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(points).distinct().limit(FEW_COLOURS).count() < FEW_COLOURS;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Waited " + PATIENCE_S + " s in vain for: " + String.join(" ", command));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed: " + output);
        }
        return output;
    }
}
