package org.casewright.headless;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.casewright.determination.letter.Letter;
import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.render.PdfRenderer;
import org.casewright.determination.render.TextRenderer;
import org.casewright.engine.check.CaseChecks;
import org.casewright.model.AtomicFile;
import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
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
                        + "Every criterion that is still open is named, and so is every contradiction between letter and "
                        + "case.%n"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:the letters are written and nothing is wrong with them",
                " 1:the letters are written, and something was found that a reviewer has to look at",
                " 2:wrong use, or a case that no letter can be written of; the others are written"})
final class DetermineCommand implements Callable<Integer> {

    enum Format {
        pdf, txt
    }

    @Parameters(paramLabel = "CASE", arity = "1..*", description = "A .case file, or a folder of them.")
    private List<Path> paths;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
            description = "Where the letters go; made where it is not there.")
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "pdf",
            description = "Which formats to write: ${COMPLETION-CANDIDATES}, or both with a comma. Default: ${DEFAULT-VALUE}.")
    private EnumSet<Format> formats;

    @Mixin
    private final Guidelines guidelines = new Guidelines();

    @Spec
    private CommandSpec spec;

    private final Set<String> written = new HashSet<>();
    private PdfRenderer pdf;

    @Override
    public Integer call() throws IOException {
        List<Path> cases = Inputs.find(paths, ".case");
        Files.createDirectories(output);
        pdf = formats.contains(Format.pdf) ? new PdfRenderer() : null;
        Findings findings = new Findings();
        Judge judge = Judge.of(guidelines);
        Progress progress = new Progress(spec.commandLine().getErr(), cases.size());
        for (Path file : cases) {
            progress.next(file);
            determine(file, judge, findings);
        }
        progress.end();
        findings.print(spec.commandLine().getErr());
        return findings.exitCode();
    }

    private void determine(Path file, Judge judge, Findings findings) throws IOException {
        try {
            LoadedCase loaded = CaseFiles.load(file);
            Judge.Judged judged = judge.judge(loaded);
            Letter letter = compose(loaded, judged);
            findings.addAll(judge.unresolved(loaded));
            findings.addAll(CaseChecks.check(loaded));
            findings.addAll(judged.departures());
            findings.addAll(judged.open());
            show(judged);
            write(letter, FileNames.free(letter.caseNumber(), file, written));
        } catch (IssuesException e) {
            findings.addUnreadable(e.issues());
        }
    }

    private static Letter compose(LoadedCase loaded, Judge.Judged judged) throws IssuesException {
        try {
            return new LetterComposer().compose(loaded.content(), judged.drafts());
        } catch (IssuesException e) {
            List<Issue> located = e.issues().stream().map(loaded.places()::locate).toList();
            throw new IssuesException(located);
        }
    }

    private void show(Judge.Judged judged) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(judged.loaded().content().getNumber());
        judged.text().brief().forEach(out::println);
    }

    private void write(Letter letter, String name) throws IOException {
        for (Format format : formats) {
            Path file = output.resolve(name + "." + format);
            AtomicFile.write(file, bytes(letter, format));
            spec.commandLine().getOut().println("  letter: " + file);
        }
    }

    private byte[] bytes(Letter letter, Format format) throws IOException {
        if (format == Format.txt) {
            return new TextRenderer().render(letter).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.render(letter, bytes);
        return bytes.toByteArray();
    }
}
