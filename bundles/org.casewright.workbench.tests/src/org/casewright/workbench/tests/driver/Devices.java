package org.casewright.workbench.tests.driver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The keyboard and the mouse of the virtual display. Their events go the whole way through the window system, in order;
 * those of {@code Display.post} overtake one another: a button is pressed before the pointer has entered it.
 */
final class Devices {

    private static final Devices ONLY = new Devices();

    private Writer commands;
    private BufferedReader answers;

    private Devices() {
        start();
    }

    private void start() {
        try {
            Process xdotool = new ProcessBuilder("xdotool", "-").redirectError(ProcessBuilder.Redirect.INHERIT).start();
            commands = xdotool.outputWriter(StandardCharsets.UTF_8);
            answers = xdotool.inputReader(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("xdotool does not start; run the tests by releng/with-display", e);
        }
    }

    /** Does one thing and returns when the window system has taken it. */
    static void send(String command) {
        ONLY.take(command);
    }

    private synchronized void take(String command) {
        try {
            commands.write(command + "\n");
            if (!isTaken()) {
                // It ends where the window below the pointer closes while it looks there: a click has closed it.
                start();
                if (!isTaken()) {
                    throw new IOException("xdotool has ended at: " + command);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTaken() throws IOException {
        commands.write("getmouselocation\n");
        commands.flush();
        return answers.readLine() != null;
    }
}
