package org.casewright.headless;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;
import picocli.CommandLine.Model.CommandSpec;

/** Works on many files, one after the other; one that cannot be read does not keep the others from their turn. */
final class Batch {

    /** What is done with each file. */
    @FunctionalInterface
    interface Work {

        /** @throws IssuesException where the file cannot be read or is not what it should be */
        void on(Path file) throws IOException;
    }

    private static final String FAULT = "CASEWRIGHT-FAULT";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Findings findings = new Findings();
    private Progress progress;

    Batch(CommandSpec spec) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.progress = new Progress(err, 0);
    }

    Findings findings() {
        return findings;
    }

    /** @throws IOException where something else than the file fails, such as writing what came of it */
    void each(List<Path> files, Work work) throws IOException {
        progress = new Progress(err, files.size());
        for (Path file : files) {
            progress.next(file);
            try {
                work.on(file);
            } catch (IssuesException e) {
                findings.addUnreadable(e.issues());
            } catch (WrongUse | BrokenLibrary e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                findings.addUnreadable(List.of(fault(file, e)));
            } finally {
                progress.clear();
            }
        }
    }

    /** A line of the result. */
    void say(Object line) {
        progress.clear();
        out.println(line);
        out.flush();
    }

    /** Names on the error stream what was found, and ends with the exit code that follows from it. */
    int end() {
        findings.print(err);
        return findings.exitCode();
    }

    private Issue fault(Path file, Throwable failure) {
        Faults.trace(failure, err);
        return Issue.error(FAULT, Faults.sentence(failure), Place.file(file.toString()));
    }
}
