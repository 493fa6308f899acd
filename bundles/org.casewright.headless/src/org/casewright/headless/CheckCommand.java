package org.casewright.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.casewright.criteria.CriteriaSource;
import org.casewright.project.CaseIssues;
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
                Guidelines.LINKING,
                "Cases are judged by the guidelines given with them, and otherwise by the library. They are checked in "
                        + "themselves as well: sides, body parts, quantities, dates, conclusions.%n"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:nothing is wrong", " 1:errors or warnings were found",
                " 2:wrong use, or a file that cannot be read"})
final class CheckCommand implements Callable<Integer> {

    enum Format {
        text, json
    }

    private static final String CASE = ".case";

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

    private Batch batch;

    @Override
    public Integer call() throws IOException {
        List<Path> files = Inputs.find(paths, Guidelines.ENDING, CASE);
        batch = new Batch(spec);
        List<Path> criteria = files.stream().filter(file -> Inputs.has(file, Guidelines.ENDING)).toList();
        List<Path> cases = files.stream().filter(file -> Inputs.has(file, CASE)).toList();
        try (Desk desk = new Desk()) {
            boolean judging = criteria.isEmpty() ? load(desk) : check(criteria, desk);
            batch.each(cases, file -> check(desk.judge(file).found(), judging));
        }
        print(files.size());
        return batch.findings().exitCode();
    }

    private boolean load(Desk desk) throws IOException {
        guidelines.load(desk);
        return true;
    }

    /** Whether cases can be judged by these guidelines. */
    private boolean check(List<Path> criteria, Desk desk) throws IOException {
        List<CriteriaSource> sources = new ArrayList<>();
        batch.each(criteria, file -> sources.add(CriteriaSource.read(file)));
        LinkedGuidelines linked = guidelines.link(sources, desk);
        batch.findings().addAll(linked.issues());
        return !linked.hasErrors();
    }

    private void check(CaseIssues found, boolean judging) {
        Findings findings = batch.findings();
        findings.addAll(judging ? found.unresolved() : List.of());
        findings.addAll(found.checks());
        findings.addAll(judging ? found.departures() : List.of());
    }

    private void print(int files) throws IOException {
        Findings findings = batch.findings();
        if (format == Format.json) {
            Json.print(findings.issues(), spec.commandLine().getOut());
            return;
        }
        findings.print(spec.commandLine().getOut());
        spec.commandLine().getErr().println(files + (files == 1 ? " file: " : " files: ") + findings.summary());
    }
}
