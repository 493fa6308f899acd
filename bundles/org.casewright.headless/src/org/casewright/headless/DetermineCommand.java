package org.casewright.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.casewright.determination.letter.Letter;
import org.casewright.determination.render.LetterFormat;
import org.casewright.determination.render.LetterRenderer;
import org.casewright.model.IssuesException;
import org.casewright.project.CaseState;
import org.casewright.project.JudgedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "determine",
        mixinStandardHelpOptions = true,
        description = {"Writes the Final Determination letters of cases: DIR/<case number>.pdf.%n",
                "A summary, a rationale or a citation that the reviewer has not written is drafted from the verdicts. "
                        + "Every criterion that is still open is named, and so is every contradiction between letter "
                        + "and case.%n"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:the letters are written and nothing is wrong with them",
                " 1:the letters are written, and something was found that a reviewer has to look at",
                " 2:wrong use, or a case that no letter can be written of; the others are written"})
final class DetermineCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", arity = "1..*", description = "A .case file, or a folder of them.")
    private List<Path> paths;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
            description = "Where the letters go; made where it is not there.")
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "pdf",
            completionCandidates = LetterFormats.class, converter = LetterFormats.class,
            description = "Which formats to write: ${COMPLETION-CANDIDATES}, or several with commas. "
                    + "Default: ${DEFAULT-VALUE}.")
    private Set<LetterFormat> formats;

    @Mixin
    private final Guidelines guidelines = new Guidelines();

    @Spec
    private CommandSpec spec;

    private final LetterRenderer renderer = new LetterRenderer();
    private Batch batch;
    private OutputFolder folder;

    @Override
    public Integer call() throws IOException {
        List<Path> cases = Inputs.find(paths, ".case");
        batch = new Batch(spec);
        folder = OutputFolder.at(output, batch.findings());
        try (Desk desk = new Desk()) {
            guidelines.load(desk);
            batch.each(cases, file -> determine(file, desk.judge(file)));
        }
        return batch.end();
    }

    private void determine(Path file, CaseState state) throws IOException {
        JudgedCase judged = state.judged().orElseThrow();
        if (judged.letter().isEmpty()) {
            throw new IssuesException(judged.missing());
        }
        Letter letter = judged.letter().get();
        Map<LetterFormat, byte[]> rendered = new EnumMap<>(LetterFormat.class);
        for (LetterFormat format : formats) {
            rendered.put(format, renderer.render(letter, format));
        }
        batch.findings().addAll(state.issues());
        batch.say(letter.caseNumber());
        new VerdictText(judged).brief().forEach(batch::say);
        String name = folder.name(letter.caseNumber(), file);
        rendered.forEach((format, bytes) ->
                batch.say("  letter: " + folder.write(name + "." + format.extension(), bytes)));
    }
}
