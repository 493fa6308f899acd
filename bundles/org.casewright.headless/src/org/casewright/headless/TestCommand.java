package org.casewright.headless;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.casewright.engine.rules.SourceSpan;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.scenario.Coverage;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.project.LibraryState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {"Runs the scenarios of guidelines, and says which fail and why.%n",
                Guidelines.LINKING},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:every scenario passed", " 1:a scenario failed, or there is none",
                " 2:wrong use, or guidelines with errors"})
final class TestCommand implements Callable<Integer> {

    private static final String FAILED = "SCENARIO-1";
    private static final String NONE = "SCENARIO-2";

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A .criteria file, or a folder of them.")
    private List<Path> paths;

    @Mixin
    private final Guidelines guidelines = new Guidelines();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> files = Inputs.find(paths, Guidelines.ENDING);
        LibraryState library = link(files);
        List<ScenarioResult> results = library.scenarios().stream()
                .filter(result -> isGiven(result.scenario().span(), files)).toList();
        Findings findings = new Findings();
        results.stream().filter(result -> !result.passed()).map(TestCommand::failure).forEach(findings::add);
        long failed = findings.issues().size();
        if (results.isEmpty()) {
            findings.add(Issue.warning(NONE, "There is no scenario here. Write some: they prove what a topic says.",
                    Place.file(paths.getFirst().toString())));
        }
        coverage(library.rules().topics(), results);
        findings.print(spec.commandLine().getOut());
        spec.commandLine().getOut().println(results.size() + (results.size() == 1 ? " scenario: " : " scenarios: ")
                + (results.size() - failed) + " passed, " + failed + " failed");
        return findings.exitCode();
    }

    private LibraryState link(List<Path> files) throws IOException {
        try (Desk desk = new Desk()) {
            LinkedGuidelines linked = guidelines.link(Guidelines.read(files), desk);
            linked.requireSound();
            return linked.library();
        }
    }

    private static boolean isGiven(SourceSpan span, List<Path> files) {
        return files.stream().anyMatch(file -> file.toString().equals(span.file()));
    }

    private static Issue failure(ScenarioResult result) {
        SourceSpan span = result.scenario().span();
        return Issue.error(FAILED, "The scenario \"" + result.scenario().title() + "\" fails. "
                + String.join(" ", result.differences()),
                Place.text(span.file(), span.line(), span.column(), span.offset(), span.length()));
    }

    /** How many criteria of each topic the scenarios have seen met and not met. */
    private void coverage(List<Topic> topics, List<ScenarioResult> results) {
        PrintWriter out = spec.commandLine().getOut();
        for (Topic topic : topics) {
            List<ScenarioResult> own = results.stream().filter(result -> result.scenario().topic() == topic).toList();
            if (!own.isEmpty()) {
                List<Coverage.Line> lines = Coverage.of(topic, own);
                out.printf(Locale.ROOT, "%-36s %3d scenarios, criteria seen met and not met: %d of %d%n", topic.name(),
                        own.size(), lines.stream().filter(line -> line.met() && line.notMet()).count(), lines.size());
            }
        }
    }
}
