package org.casewright.tests.hostile;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

import org.apache.log4j.LogManager;
import org.apache.log4j.SimpleLayout;
import org.apache.log4j.WriterAppender;

/** All that is printed or logged while it is open, by whomever, with the stack traces. */
final class Noise implements AutoCloseable {

    private static final java.util.logging.Logger JAVA_ROOT = java.util.logging.Logger.getLogger("");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final Handler handler = new StreamHandler(stream, new SimpleFormatter());
    private final WriterAppender appender = new WriterAppender(new SimpleLayout(), stream);

    Noise() {
        handler.setLevel(Level.WARNING);
        appender.setThreshold(org.apache.log4j.Level.WARN);
        JAVA_ROOT.addHandler(handler);
        LogManager.getRootLogger().addAppender(appender);
        System.setOut(stream);
        System.setErr(stream);
    }

    /** Where a command is to print. */
    PrintStream stream() {
        return stream;
    }

    String text() {
        handler.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        JAVA_ROOT.removeHandler(handler);
        LogManager.getRootLogger().removeAppender(appender);
    }
}
