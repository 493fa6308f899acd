package org.casewright.criteria;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

import org.casewright.model.InputFile;
import org.casewright.model.IssuesException;

/**
 * The text of one criteria file.
 *
 * @param name the path or URI that messages show; unique within a library
 * @param bytes the content as stored, not yet known to be text; not copied
 */
public record CriteriaSource(String name, byte[] bytes) {

    /** The size of the largest file that is read, in bytes: enough for some 30,000 criteria. */
    public static final int MOST_BYTES = 4 << 20;

    public CriteriaSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * A source as it is stored.
     *
     * @throws IssuesException where the file cannot be read or is too large for criteria
     */
    public static CriteriaSource read(Path file) throws IssuesException {
        return new CriteriaSource(file.toString(), InputFile.read(file, MOST_BYTES, IssueCodes.FILE_SIZE));
    }

    /** A source that is not, or not yet, stored. */
    public static CriteriaSource of(String name, String text) {
        return new CriteriaSource(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
