package org.casewright.determination.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.casewright.determination.letter.Letter;

/**
 * Renders letters in every format. It is kept for as long as letters are written: the fonts of the PDF are parsed once,
 * when the first PDF is asked for. It renders one letter at a time.
 */
public final class LetterRenderer {

    private PdfRenderer pdf;

    /**
     * The bytes of the file; the same letter gives the same. Text is in UTF-8.
     *
     * @throws IOException where a library cannot write the document
     */
    public synchronized byte[] render(Letter letter, LetterFormat format) throws IOException {
        return switch (format) {
        case PDF -> pdf(letter);
        case DOCX -> new DocxRenderer().render(letter);
        case HTML -> new HtmlRenderer().render(letter).getBytes(StandardCharsets.UTF_8);
        case TEXT -> new TextRenderer().render(letter).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] pdf(Letter letter) throws IOException {
        if (pdf == null) {
            pdf = new PdfRenderer();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.render(letter, bytes);
        return bytes.toByteArray();
    }
}
