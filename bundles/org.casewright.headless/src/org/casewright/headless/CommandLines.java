package org.casewright.headless;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.casewright.model.IssuesException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Runs the command that the arguments name, and answers with its exit code. */
public final class CommandLines {

    /** The exit code of a command that could not do its work: wrong usage, unreadable input, a fault of ours. */
    public static final int FAILED = 2;

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
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(handler);
    }

    /** What a person is to do something about is said in a sentence; the rest is a fault of ours. */
    private static int report(Throwable failure, PrintWriter err) {
        switch (failure) {
            case IssuesException unreadable -> unreadable.issues().forEach(err::println);
            case BrokenLibrary broken -> {
                broken.issues().forEach(err::println);
                err.println("casewright: " + broken.getMessage());
            }
            case WrongUse wrong -> err.println("casewright: " + wrong.getMessage());
            default -> err.println("casewright: " + Faults.sentence(failure));
        }
        Faults.trace(failure, err);
        err.flush();
        return FAILED;
    }
}
