package org.casewright.determination.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.casewright.determination.fonts.PdfLibrary;
import org.casewright.model.IssuesException;

/** The lines of a letter that is a PDF. */
final class PdfLines {

    /** The longest letter seen has ten. */
    private static final int MAX_PAGES = 500;

    private static final String SIGNATURE = "%PDF-";
    private static final int SIGNATURE_WITHIN = 1024;

    private final Faults faults;

    PdfLines(Faults faults) {
        this.faults = faults;
        PdfLibrary.prepare();
    }

    static boolean isPdf(byte[] content) {
        int length = Math.min(content.length, SIGNATURE_WITHIN);
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).contains(SIGNATURE);
    }

    List<Line> read(byte[] content) throws IssuesException {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw faults.unreadable("The PDF has " + document.getNumberOfPages() + " pages, more than any letter.");
            }
            return lines(document);
        } catch (IssuesException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw faults.unreadable("The PDF is locked with a password. Save it without one.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets damage with unchecked exceptions as well, and recurses as deep as the file asks.
            throw faults.unreadable("The PDF is damaged and cannot be read. Get another copy of it.");
        }
    }

    private List<Line> lines(PDDocument document) throws IOException {
        List<Line> lines = new LineStripper().lines(document);
        if (lines.isEmpty()) {
            throw faults.unreadable(document.getNumberOfPages() == 0 ? "The PDF has no pages."
                    : "The PDF has no text; it seems to be a scan. Recognize its text first (OCR).");
        }
        return lines;
    }
}
