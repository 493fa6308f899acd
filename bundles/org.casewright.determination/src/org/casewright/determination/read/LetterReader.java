package org.casewright.determination.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;

/**
 * Reads a published Final Determination letter of layout C or D, as PDF or as the text of one, into a case.
 * The form's wording tells where each passage stands; what has no place in the form is kept in the case's
 * unplaced texts.
 */
public final class LetterReader {

    /** The largest file that is read, in bytes; published letters have some ten thousand. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /**
     * Reads a letter. The file is only read.
     *
     * @throws IssuesException where the file cannot be read or is not a letter; the issue names the place
     */
    public ReadLetter read(Path file) throws IssuesException {
        Faults faults = new Faults(file.toString());
        try {
            if (Files.isRegularFile(file) && Files.size(file) > MAX_BYTES) {
                throw faults.tooLarge(Files.size(file));
            }
            return read(Files.readAllBytes(file), file.toString());
        } catch (IssuesException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw faults.unreadable("There is no such file.");
        } catch (IOException e) {
            throw faults.unreadable("The file cannot be read: " + e.getMessage() + ".");
        }
    }

    /**
     * Reads a letter from the bytes of its file.
     *
     * @param source what issues name as the file
     * @throws IssuesException as {@link #read(Path)} does
     */
    public ReadLetter read(byte[] content, String source) throws IssuesException {
        Faults faults = new Faults(source);
        if (content.length > MAX_BYTES) {
            throw faults.tooLarge(content.length);
        }
        List<Line> lines = PdfLines.isPdf(content) ? new PdfLines(faults).read(content)
                : new TextLines(faults).read(content);
        Case imr = new FormReader(lines, faults).read();
        return new ReadLetter(imr, new Proof(source).check(imr, lines));
    }
}
