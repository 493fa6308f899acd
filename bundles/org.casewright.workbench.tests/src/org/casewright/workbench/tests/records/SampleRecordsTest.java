package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.records.document.Quotes;
import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordFiles;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** The records of the sample cases say what the cases quote of them. */
class SampleRecordsTest {

    private static final Path SAMPLES = FileLocator.getBundleFileLocation(Platform.getBundle("org.casewright.library"))
            .orElseThrow().toPath().resolve("samples");

    @Test
    void everyQuoteStandsOnItsPage() throws Exception {
        int quotes = 0;
        for (Case sample : samples()) {
            for (Record record : sample.getRecords()) {
                quotes += record.getFile() == null ? 0 : check(sample, record);
            }
        }
        assertTrue(quotes > 10, "only " + quotes + " quotes were looked for");
    }

    private static int check(Case sample, Record record) throws Exception {
        List<Evidence> evidence = sample.getFindings().stream().flatMap(finding -> finding.getEvidence().stream())
                .filter(one -> one.getRecord() == record && one.getQuote() != null).toList();
        try (RecordDocument document = RecordFiles.open(SAMPLES.resolve(record.getFile()))) {
            assertEquals(record.getPages(), document.pages(), record.getFile());
            for (Evidence one : evidence) {
                assertFalse(Quotes.locate(one.getQuote(), document.text(one.getPage())).isEmpty(),
                        record.getFile() + ", page " + one.getPage() + ": " + one.getQuote());
            }
        }
        return evidence.size();
    }

    private static List<Case> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".case")).sorted().map(SampleRecordsTest::load)
                    .toList();
        }
    }

    private static Case load(Path file) {
        try {
            return CaseFiles.load(file).content();
        } catch (IssuesException e) {
            throw new IllegalStateException(e);
        }
    }
}
