package org.casewright.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.engine.check.CaseChecks;
import org.casewright.engine.compile.Compilation;
import org.casewright.model.CaseFiles;
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
        Optional<Judge> judge = criteria.isEmpty() ? Optional.of(Judge.by(guidelines.load())) : check(criteria);
        batch.each(cases, file -> check(CaseFiles.load(file), judge));
        print(files.size());
        return batch.findings().exitCode();
    }

    /** Who judges by these guidelines; nobody where they have errors. */
    private Optional<Judge> check(List<Path> criteria) throws IOException {
        List<CriteriaSource> sources = new ArrayList<>();
        batch.each(criteria, file -> sources.add(CriteriaSource.read(file)));
        CriteriaLibrary library = guidelines.link(sources);
        batch.findings().addAll(library.issues());
        if (library.hasErrors()) {
            return Optional.empty();
        }
        Compilation compiled = Guidelines.compile(library);
        batch.findings().addAll(compiled.issues());
        return compiled.issues().isEmpty() ? Optional.of(new Judge(compiled.library())) : Optional.empty();
    }

    private void check(LoadedCase loaded, Optional<Judge> judge) {
        judge.ifPresent(one -> batch.findings().addAll(one.unresolved(loaded)));
        batch.findings().addAll(CaseChecks.check(loaded));
        judge.ifPresent(one -> batch.findings().addAll(one.judge(loaded).departures()));
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
