package org.casewright.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.casewright.engine.check.CaseChecks;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {"Checks guidelines and cases, and says what is wrong, where, and what to do about it.%n",
                "Guidelines that are given together are one library; names that none of them has are looked up in the "
                        + "library that comes with Casewright, or the one named. Cases are checked against that library "
                        + "and in themselves: sides, body parts, quantities, dates, conclusions.%n"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:nothing is wrong", " 1:errors or warnings were found", " 2:wrong use, or a file that is no case"})
final class CheckCommand implements Callable<Integer> {

    enum Format {
        text, json
    }

    @Parameters(paramLabel = "PATH", arity = "1..*",
            description = "A .criteria or .case file, or a folder of them.")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print what is found: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private final Guidelines guidelines = new Guidelines();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> files = Inputs.find(paths, ".criteria", ".case");
        Findings findings = new Findings();
        List<Path> criteria = files.stream().filter(file -> Inputs.has(file, ".criteria")).toList();
        if (!criteria.isEmpty()) {
            findings.addAll(guidelines.load(criteria).issues());
        }
        cases(files.stream().filter(file -> Inputs.has(file, ".case")).toList(), findings);
        print(findings, files.size());
        return findings.exitCode();
    }

    private void cases(List<Path> cases, Findings findings) throws IOException {
        if (cases.isEmpty()) {
            return;
        }
        Judge judge = Judge.of(guidelines);
        Progress progress = new Progress(spec.commandLine().getErr(), cases.size());
        for (Path file : cases) {
            progress.next(file);
            try {
                LoadedCase loaded = CaseFiles.load(file);
                findings.addAll(judge.unresolved(loaded));
                findings.addAll(CaseChecks.check(loaded));
                findings.addAll(judge.judge(loaded).departures());
            } catch (IssuesException e) {
                findings.addUnreadable(e.issues());
            }
        }
        progress.end();
    }

    private void print(Findings findings, int files) throws IOException {
        if (format == Format.json) {
            Json.print(findings.issues(), spec.commandLine().getOut());
            return;
        }
        findings.print(spec.commandLine().getOut());
        spec.commandLine().getErr().println(files + (files == 1 ? " file: " : " files: ") + findings.summary());
    }
}
