package org.casewright.workbench.tests.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.tests.records.Pdfs;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

/** The shipped sample: the case that a user is to come to, and the packet of documents that this user has. */
final class Sample {

    private static final Path FOLDER = FileLocator.getBundleFileLocation(Platform.getBundle("org.casewright.library"))
            .orElseThrow().toPath().resolve("samples");

    private Sample() {
    }

    static Case read() throws IOException {
        return CaseFiles.load(FOLDER.resolve("seed-trigger-point.case")).content();
    }

    /** The document of a record as a PDF in a folder, with a line for each sentence. */
    static Path pdf(Record record, Path folder) throws IOException {
        String name = Path.of(record.getFile()).getFileName().toString().replace(".txt", ".pdf");
        List<List<String>> pages = Arrays.stream(Files.readString(FOLDER.resolve(record.getFile())).split("\f"))
                .map(page -> page.lines().flatMap(Sample::sentences).toList()).toList();
        return Pdfs.withPages(folder.resolve(name), pages);
    }

    private static Stream<String> sentences(String line) {
        return Arrays.stream(line.split("(?<=\\w{2}\\.) ")).filter(sentence -> !sentence.isBlank());
    }
}
