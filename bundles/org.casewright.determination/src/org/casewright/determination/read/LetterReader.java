package org.casewright.determination.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.engine.reading.RequestReader;
import org.casewright.model.InputFile;
import org.casewright.model.Issue;
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

    private final Optional<RequestReader> titles;

    /** Reads letters, and no more of the items' titles than their words. */
    public LetterReader() {
        titles = Optional.empty();
    }

    /** @param titles reads what the titles of the items ask for, in the words of a library */
    public LetterReader(RequestReader titles) {
        this.titles = Optional.of(titles);
    }

    /**
     * Reads a letter. The file is only read.
     *
     * @throws IssuesException where the file cannot be read or is not a letter; the issue names the place
     */
    public ReadLetter read(Path file) throws IssuesException {
        return read(InputFile.read(file, MAX_BYTES, Faults.FILE), file.toString());
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
            throw faults.unreadable(InputFile.tooLarge(MAX_BYTES));
        }
        List<Line> lines = PdfLines.isPdf(content) ? new PdfLines(faults).read(content)
                : new TextLines(faults).read(content);
        List<Line> furniture = PageFurniture.of(lines);
        ReadForm form = read(PageFurniture.without(furniture, lines), faults);
        Case imr = form.content();
        furniture.forEach(line -> Unplaced.keep(imr, "", line.number(), line.text().strip()));
        List<Issue> issues = new ArrayList<>(new Proof(source).check(imr, lines));
        titles.ifPresent(reader -> issues.addAll(new OpenItems(reader, source).read(form)));
        return new ReadLetter(imr, issues);
    }

    private static ReadForm read(List<Line> lines, Faults faults) throws IssuesException {
        try {
            return new FormReader(lines, faults).read();
        } catch (IssuesException asItStands) {
            try {
                return new FormReader(Reflow.of(lines), faults).read();
            } catch (IssuesException notEither) {
                throw asItStands;
            }
        }
    }
}
