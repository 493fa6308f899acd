package org.casewright.workbench.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.casewright.model.AtomicFile;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;

/**
 * A case as its file has it. Reads and writes files: never called on the display thread.
 *
 * @param content nobody else's; it may be handed to the thread that edits it
 * @param file which bytes the file had
 */
public record StoredCase(Case content, FileContent file) {

    /**
     * Reads a case.
     *
     * @throws IssuesException where the file is no case, with every reason and its place
     */
    public static StoredCase load(Path path) throws IssuesException {
        byte[] bytes = CaseFiles.bytes(path);
        return new StoredCase(CaseFiles.read(bytes, path.toString()).content(), FileContent.of(bytes));
    }

    /**
     * Saves a case in one step: after a crash the file is the old one or the new one.
     *
     * @param content a copy that nobody changes
     * @throws IssuesException where the case holds what no file can; the file is then as it was
     * @throws IOException where the disk refuses; the file is then as it was
     */
    public static FileContent save(Case content, Path path) throws IOException {
        byte[] bytes = CaseFiles.write(content);
        AtomicFile.write(path, bytes);
        return FileContent.of(bytes);
    }

    /** Whether a file still is what was read or written last; a file that is gone has changed. */
    public static boolean isUnchanged(Path path, FileContent known) throws IOException {
        return Files.isRegularFile(path) && FileContent.of(Files.readAllBytes(path)).equals(known);
    }
}
