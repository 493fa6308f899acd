package org.casewright.model;

import java.io.IOException;
import java.nio.file.Path;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.internal.CaseFormat;
import org.casewright.model.internal.CaseReader;
import org.casewright.model.internal.CaseWriter;

/**
 * Loads and saves {@code .case} files: XMI in UTF-8, without DOCTYPE, entities or references to other
 * files. Reading is strict: whatever is not of the format is named with its line and column, and nothing
 * is guessed or dropped.
 */
public final class CaseFiles {

    private CaseFiles() {
    }

    /** An empty case that has all the parts that a case must have. */
    public static Case newCase() {
        ImrcaseFactory factory = ImrcaseFactory.eINSTANCE;
        Case created = factory.createCase();
        created.setSchemaVersion(CaseFormat.VERSION);
        created.setClaim(factory.createClaim());
        created.setOrganization(factory.createReviewOrganization());
        created.setPatient(factory.createPatient());
        created.setReviewer(factory.createReviewer());
        return created;
    }

    /**
     * Loads a case. The file is only read.
     *
     * @throws IssuesException where it is missing, too large or damaged; up to a hundred reasons at once
     */
    public static LoadedCase load(Path file) throws IssuesException {
        return read(bytes(file), file.toString());
    }

    /**
     * The bytes of a file that may be a case; whether they are is for {@link #read} to say.
     *
     * @throws IssuesException where the file is missing, too large or not readable
     */
    public static byte[] bytes(Path file) throws IssuesException {
        return InputFile.read(file, CaseFormat.MAX_BYTES, "CASE-FILE");
    }

    /**
     * Reads a case from the bytes of a file.
     *
     * @param source what issues name as the file
     * @throws IssuesException as {@link #load} does
     */
    public static LoadedCase read(byte[] bytes, String source) throws IssuesException {
        return new CaseReader(source).read(bytes);
    }

    /**
     * The bytes of the file that a case is saved as; the same case gives the same bytes. The case is not
     * changed, and it may belong to a resource.
     *
     * @throws IssuesException where the case holds what no file can: a character that XML forbids, two
     *         equal ids, a reference to what is not in the case
     */
    public static byte[] write(Case content) throws IssuesException {
        return CaseWriter.write(content);
    }

    /**
     * Saves a case atomically: after a crash at any moment the file is the old one or the new one.
     *
     * @throws IssuesException as {@link #write} does; the file is then left as it is
     * @throws IOException where the disk refuses; the file is then left as it is
     */
    public static void save(Case content, Path file) throws IOException {
        AtomicFile.write(file, write(content));
    }
}
