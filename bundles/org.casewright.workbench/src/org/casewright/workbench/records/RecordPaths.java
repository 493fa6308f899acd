package org.casewright.workbench.records;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.casewright.model.imrcase.Record;
import org.casewright.workbench.records.viewer.RecordFile;

/** Between the file of a record as a case names it and its place on the disk. */
public final class RecordPaths {

    private final Path folder;

    /** @param caseFile from which the files are found */
    public RecordPaths(Path caseFile) {
        folder = caseFile.toAbsolutePath().normalize().getParent();
    }

    /** The file of a record, for the viewer. */
    RecordFile of(Record record) {
        String title = record.getTitle() == null ? record.getKind().getLiteral() : record.getTitle();
        return new RecordFile(record.getId(), title, resolve(record.getFile()));
    }

    /** The place of a file that a case names; null where it names none that this system can have. */
    Path resolve(String written) {
        try {
            return written == null || written.isBlank() ? null : folder.resolve(written).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** As a case names a file: from its own folder where that is possible, with a slash on every system. */
    public String write(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
        return (sameRoot ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    Path folder() {
        return folder;
    }
}
