package org.casewright.workbench.tests.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.RecordKind;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.files.ShippedFiles;
import org.casewright.workbench.tests.cases.Cases;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Cases of the workspace with the files of their records, for tests of the page. */
public final class RecordCases {

    /** Words of the first page of {@link #withPdf}. */
    static final String QUOTE = "Low back pain all day long, 8 out of 10";

    private static final List<List<String>> PAGES = List.of(
            List.of("PROGRESS REPORT, February 17, 2014", QUOTE + ", since 2005.",
                    "The pain goes down into the left leg."),
            List.of("Reflexes are normal. Sensation is intact.", "Assessment: lumbar radiculopathy.",
                    "Radiculitis was ruled out."));

    /** Makes the file of a record. */
    private interface Maker {
        void make(Path file) throws IOException;
    }

    private RecordCases() {
    }

    /** A case whose record is a PDF of two pages. */
    static IFile withPdf() {
        return store("with-pdf", withRecord("report.pdf", file -> Pdfs.withPages(file, PAGES)));
    }

    /** A case whose record is a scan. */
    public static IFile withScan() {
        return store("with-scan", withRecord("scan.pdf", Pdfs::scan));
    }

    /** A case whose record is a PDF of 2,000 pages. */
    static IFile withLargePdf() {
        return store("with-packet", withRecord("packet.pdf", file -> Pdfs.large(file, 2000)));
    }

    /**
     * A case of 6,000 findings, three on each of the 2,000 pages of its record, with the disputed items of a sample.
     */
    static IFile large() {
        Case large = withRecord("packet.pdf", file -> Pdfs.large(file, 2000));
        Record packet = large.getRecords().getFirst();
        List<String> concepts = List.of("Conditions.Pain", "Conditions.MyofascialPainSyndrome",
                "Conditions.Radiculopathy");
        for (int i = 0; i < 6000; i++) {
            Finding finding = i % 3 == 0 ? ImrcaseFactory.eINSTANCE.createSymptom()
                    : ImrcaseFactory.eINSTANCE.createDiagnosis();
            finding.setId("f" + i);
            finding.setConcept(concepts.get(i % concepts.size()));
            finding.setDate(
                    PartialDate.valueOf("20%02d-%02d-%02d".formatted(1 + i / 480, 1 + i / 40 % 12, 1 + i % 28)));
            Evidence evidence = ImrcaseFactory.eINSTANCE.createEvidence();
            evidence.setRecord(packet);
            evidence.setPage(1 + i / 3);
            finding.getEvidence().add(evidence);
            large.getFindings().add(finding);
        }
        large.getItems().addAll(stored(sample()).getItems());
        return store("of-some-size", large);
    }

    private static Case stored(IFile file) {
        try {
            return CaseFiles.load(file.getLocation().toPath()).content();
        } catch (IssuesException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A case whose record is not where it says. */
    static IFile withMissingFile() {
        return store("with-missing-file", withRecord("gone.pdf", Files::deleteIfExists));
    }

    /** A case with a record that has so many bytes: a PDF or a text by its name. */
    static IFile withHuge(String name, long bytes) {
        return store("with-huge", withRecord(name, file -> {
            Files.deleteIfExists(file);
            if (name.endsWith(".pdf")) {
                Pdfs.padded(file, bytes);
            } else {
                hollow(file, bytes);
            }
        }));
    }

    /** A file of so many bytes that takes next to nothing of the disk. */
    static void hollow(Path file, long bytes) throws IOException {
        try (RandomAccessFile hollow = new RandomAccessFile(file.toFile(), "rw")) {
            hollow.writeBytes("words ".repeat(1000));
            hollow.setLength(bytes);
        }
    }

    /** A case without records. */
    static IFile empty() {
        return store("without-records", newCase());
    }

    /** The sample that is read first, with its records. */
    public static IFile sample() {
        IFile sample = folder().getFile("seed-trigger-point.case");
        try {
            sample.delete(true, null); // an earlier test may have edited it
            ShippedFiles.SAMPLES.copyTo(folder(), new NullProgressMonitor());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
        return sample;
    }

    private static Case newCase() {
        Case created = CaseFiles.newCase();
        created.setNumber("CM14-0000001");
        created.getOrganization().setName("Redwood Independent Review");
        return created;
    }

    private static Case withRecord(String name, Maker maker) {
        Record record = ImrcaseFactory.eINSTANCE.createRecord();
        record.setId("r1");
        record.setKind(RecordKind.PROGRESS_REPORT);
        record.setTitle("Progress report");
        record.setDate(PartialDate.valueOf("2014-02-17"));
        record.setFile(name);
        Case created = newCase();
        created.getRecords().add(record);
        try {
            maker.make(folder().getLocation().toPath().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return created;
    }

    private static IFolder folder() {
        try {
            CasewrightProject.ensure(new NullProgressMonitor());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
        return CasewrightProject.cases();
    }

    private static IFile store(String name, Case content) {
        IFile file = folder().getFile(name + ".case");
        try {
            file.delete(true, null);
            file.create(new ByteArrayInputStream(CaseFiles.write(content)), true, null);
        } catch (CoreException | IssuesException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** What a case would be saved as. */
    static byte[] bytes(CaseDocument document) {
        try {
            return CaseFiles.write(Ui.call(document::copy));
        } catch (IssuesException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a case, and waits until it has been read and its library is known. */
    static CaseDocument open(Driver driver, IFile file) {
        CaseContext context = Cases.context(Cases.open(driver, file));
        Ui.until("the library to be known", () -> context.concepts().index().concept("Conditions.Pain").isPresent());
        return context.document();
    }
}
