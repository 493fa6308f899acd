package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.casewright.headless.CommandLines;
import org.junit.jupiter.api.Test;

class CommandLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutArgumentsItShowsItsUse() {
        assertEquals(0, run());
        assertTrue(text(out).startsWith("Usage: casewright"), text(out));
        assertEquals("", text(err));
    }

    @Test
    void itsVersionIsThatOfTheBundle() {
        assertEquals(0, run("--version"));
        assertTrue(text(out).startsWith("Casewright 0."), text(out));
    }

    @Test
    void whatItDoesNotUnderstandItSaysOnTheErrorStream() {
        assertEquals(CommandLines.FAILED, run("--nope"));
        assertTrue(text(err).startsWith("Unknown option: '--nope'"), text(err));
        assertEquals("", text(out));
    }

    private int run(String... arguments) {
        return CommandLines.run(arguments, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
