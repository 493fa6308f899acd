package org.casewright.headless;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {"Judges cases by the guidelines in force, and shows every criterion: met, not met, not documented, "
                + "open or conflicting, with the findings that it rests on.%n"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:the cases were judged", " 1:a case uses a name that the library does not know",
                " 2:wrong use, or a file that is no case"})
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", arity = "1..*", description = "A .case file, or a folder of them.")
    private List<Path> paths;

    @Mixin
    private final Guidelines guidelines = new Guidelines();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> cases = Inputs.find(paths, ".case");
        Findings findings = new Findings();
        Judge judge = Judge.of(guidelines);
        for (Path file : cases) {
            try {
                LoadedCase loaded = CaseFiles.load(file);
                findings.addAll(judge.unresolved(loaded));
                show(file, judge.judge(loaded));
            } catch (IssuesException e) {
                findings.addUnreadable(e.issues());
            }
        }
        findings.print(spec.commandLine().getErr());
        return findings.exitCode();
    }

    private void show(Path file, Judge.Judged judged) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(file);
        judged.text().full().forEach(out::println);
        out.flush();
    }
}
