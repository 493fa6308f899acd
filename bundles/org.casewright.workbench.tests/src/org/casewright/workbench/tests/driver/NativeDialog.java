package org.casewright.workbench.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A dialog of the system that asks for files, which is no widget of ours: found by its title, driven by its keys. */
public final class NativeDialog {

    private static final long MOMENT_NS = TimeUnit.SECONDS.toNanos(1);

    private final String window;

    private NativeDialog(String window) {
        this.window = window;
    }

    /** Waits for a dialog by its title, and puts the focus into it. */
    public static NativeDialog called(String title) {
        String window = xdotool(true, "search", "--sync", "--onlyvisible", "--limit", "1", "--name", "^" + title + "$");
        xdotool(true, "windowactivate", "--sync", window);
        return new NativeDialog(window);
    }

    /** Says where a file or folder is by pasting that, and accepts it. */
    public void choose(Path file) {
        Copied.text(file.toString());
        Keyboard.press("M1+L");
        Keyboard.press("M1+A");
        Keyboard.press("M1+V");
        pressUntilClosed("CR");
    }

    public void cancel() {
        pressUntilClosed("ESC");
    }

    /** Pressed once it may come too early: what is pasted is handed over by the display's thread. */
    private void pressUntilClosed(String key) {
        long deadline = System.nanoTime() + Ui.PATIENCE.toNanos();
        while (isOpen()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The dialog does not close.");
            }
            Keyboard.press(key);
            long moment = System.nanoTime() + MOMENT_NS;
            while (System.nanoTime() < moment && isOpen()) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean isOpen() {
        return !xdotool(false, "getwindowname", window).isEmpty();
    }

    private static String xdotool(boolean needed, String... arguments) {
        try {
            String[] command = new String[arguments.length + 1];
            command[0] = "xdotool";
            System.arraycopy(arguments, 0, command, 1, arguments.length);
            Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            if (!process.waitFor(Ui.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Waited in vain for: " + String.join(" ", command));
            }
            String answer = new String(process.getInputStream().readAllBytes()).strip();
            if (needed && process.exitValue() != 0) {
                throw new AssertionError("Failed: " + String.join(" ", command));
            }
            return process.exitValue() == 0 ? answer : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for a dialog", e);
        }
    }
}
