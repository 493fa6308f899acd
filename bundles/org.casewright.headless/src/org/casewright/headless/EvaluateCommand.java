package org.casewright.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.casewright.project.CaseState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {"Judges cases by the guidelines in force, and shows every criterion: met, not met, "
                + "not documented, open or conflicting, with the findings that it rests on.%n"},
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
        Batch batch = new Batch(spec);
        try (Desk desk = new Desk()) {
            guidelines.load(desk);
            batch.each(cases, file -> {
                CaseState state = desk.judge(file);
                batch.findings().addAll(state.found().unresolved());
                List<String> lines = new VerdictText(state.judged().orElseThrow()).full();
                batch.say(file);
                lines.forEach(batch::say);
            });
        }
        return batch.end();
    }
}
