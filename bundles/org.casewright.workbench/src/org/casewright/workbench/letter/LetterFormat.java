package org.casewright.workbench.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.casewright.determination.letter.Letter;
import org.casewright.determination.render.PdfRenderer;
import org.casewright.determination.render.TextRenderer;

/** The formats in which a letter leaves the house. */
public enum LetterFormat {

    PDF("pdf", "PDF, as it is sent") {
        @Override
        byte[] render(Letter letter, PdfRenderer renderer) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            renderer.render(letter, bytes);
            return bytes.toByteArray();
        }
    },
    TEXT("txt", "Plain text") {
        @Override
        byte[] render(Letter letter, PdfRenderer renderer) {
            return new TextRenderer().render(letter).getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String extension;
    private final String label;

    LetterFormat(String extension, String label) {
        this.extension = extension;
        this.label = label;
    }

    /** Of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** As people choose it. */
    public String label() {
        return label;
    }

    /** The bytes of the file; the same letter gives the same. */
    abstract byte[] render(Letter letter, PdfRenderer renderer) throws IOException;
}
