package org.casewright.headless;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Runs the command that the arguments name, and answers with its exit code. */
public final class CommandLines {

    /** The exit code of a command that could not do its work: wrong usage, unreadable input, a fault of ours. */
    public static final int FAILED = 2;

    /** Set to anything, shows the stack trace of a failure. */
    private static final String TRACE = "casewright.trace";

    private CommandLines() {
    }

    /** Never throws: an exception out of an application would end Equinox with a code and a dialog of its own. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
        try {
            return commandLine(new PrintWriter(out, true, StandardCharsets.UTF_8), messages).execute(arguments);
        } catch (Throwable failure) {
            return report(failure, messages);
        }
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        IExecutionExceptionHandler handler = (failure, command, parsed) -> report(failure, command.getErr());
        return new CommandLine(new Casewright())
                .setCommandName("casewright")
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(handler);
    }

    private static int report(Throwable failure, PrintWriter err) {
        if (failure instanceof BrokenLibrary broken) {
            broken.issues().forEach(err::println);
        }
        err.println("casewright: " + Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
        if (System.getProperty(TRACE) != null) {
            failure.printStackTrace(err);
        }
        err.flush();
        return FAILED;
    }
}
