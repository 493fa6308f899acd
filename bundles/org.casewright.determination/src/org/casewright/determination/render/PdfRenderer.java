package org.casewright.determination.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.zip.CRC32;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.fonts.PdfLibrary;
import org.casewright.determination.fonts.Typeface;

/**
 * Renders letters as tagged PDF (PDF/UA) with embedded fonts. The same letter gives the same bytes,
 * whenever and wherever. One renderer parses its fonts once; it renders one letter at a time.
 */
public final class PdfRenderer {

    private static final String STYLE_SHEET = "letter.css";
    private static final String PRODUCER = "Casewright";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final List<LetterFont> fonts;
    private final String style = StyleSheet.read(STYLE_SHEET);

    /** A renderer with its fonts parsed. */
    public PdfRenderer() {
        PdfLibrary.prepare();
        fonts = Arrays.stream(Typeface.values()).map(LetterFont::parse).toList();
    }

    /**
     * Renders a letter.
     *
     * @param out the PDF is written to it; it is not closed
     * @throws IOException where the stream does not take it
     */
    public synchronized void render(Letter letter, OutputStream out) throws IOException {
        String page = new Xhtml().write(letter, style);
        try (PDDocument document = new PDDocument(); PdfBoxRenderer renderer = renderer(page, document)) {
            renderer.createPDFKeepOpen();
            describe(document.getDocumentInformation(), letter);
            document.setDocumentId(fingerprint(page));
            document.save(out);
        }
    }

    private PdfBoxRenderer renderer(String page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(document).usePdfUaAccessibility(true)
                .withProducer(PRODUCER).useUnicodeLineBreaker(new WordBreaker()).withHtmlContent(page, null);
        fonts.forEach(font -> builder.useFont(font.in(document), font.face().family(),
                font.face().bold() ? BOLD : REGULAR, FontStyle.NORMAL, true));
        return builder.buildPdfRenderer();
    }

    /** The document bears the date of the determination, not that of the run. */
    private static void describe(PDDocumentInformation information, Letter letter) {
        information.setCreationDate(letter.decided()
                .map(date -> GregorianCalendar.from(date.from().atStartOfDay(ZoneOffset.UTC))).orElse(null));
    }

    private static long fingerprint(String page) {
        CRC32 sum = new CRC32();
        sum.update(page.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
