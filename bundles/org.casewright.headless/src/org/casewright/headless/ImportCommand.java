package org.casewright.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.engine.reading.RequestReader;
import org.casewright.model.CaseFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {"Reads published letters, PDF or text, into cases: DIR/<case number>.case.%n",
                "What the title of an item says for certain of the service, the region and the amounts is filled in; "
                        + "what it leaves open is named. So is what has no place in the form, which is kept in the "
                        + "case. A folder stands for all letters in it. A case file of that name is replaced.%n"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:every word of every letter has its place",
                " 1:some text of a letter has no place in the form, or would be written differently",
                " 2:wrong use, or a file that is no letter; the others are imported"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LETTER", arity = "1..*", description = "A letter in .pdf or .txt, or a folder of them.")
    private List<Path> paths;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
            description = "Where the cases go; made where it is not there.")
    private Path output;

    @Mixin
    private final Guidelines guidelines = new Guidelines();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> letters = Inputs.find(paths, ".pdf", ".txt");
        Batch batch = new Batch(spec);
        OutputFolder folder = OutputFolder.at(output, batch.findings());
        LetterReader reader = reader();
        batch.each(letters, letter -> {
            ReadLetter read = reader.read(letter);
            byte[] content = CaseFiles.write(read.content());
            batch.findings().addAll(read.issues());
            batch.say(folder.write(folder.name(read.content().getNumber(), letter) + ".case", content));
        });
        return batch.end();
    }

    private LetterReader reader() throws IOException {
        try (Desk desk = new Desk()) {
            return new LetterReader(new RequestReader(guidelines.load(desk).rules().concepts()));
        }
    }
}
