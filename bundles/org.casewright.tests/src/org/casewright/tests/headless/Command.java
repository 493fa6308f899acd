package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.casewright.headless.CommandLines;

/**
 * A command that has run.
 *
 * @param code its exit code
 * @param out  what it printed
 * @param err  what it printed to the error stream
 */
record Command(int code, String out, String err) {

    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(");

    /** Runs a command line; no command ever shows a stack trace. */
    static Command run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = CommandLines.run(words, print(out), print(err));
        Command command = new Command(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), STACK_TRACE.matcher(command.output()).results().map(match -> match.group()).toList());
        return command;
    }

    /** The same, where another exit code is a failure of the test. */
    static Command expect(int code, Object... arguments) {
        Command command = run(arguments);
        assertEquals(code, command.code(), command.output());
        return command;
    }

    String output() {
        return out + err;
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
