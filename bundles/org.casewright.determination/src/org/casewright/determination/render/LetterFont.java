package org.casewright.determination.render;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.casewright.determination.fonts.Typeface;

/** A font that is parsed once and embedded, as far as it is used, in each letter. */
record LetterFont(Typeface face, TrueTypeFont font) {

    static LetterFont parse(Typeface face) {
        try (var stream = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            // Ligatures take most of the time of rendering, and make words harder to search and to copy.
            font.setEnableGsub(false);
            return new LetterFont(face, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font in a document; it is embedded when it is first used. */
    PDFontSupplier in(PDDocument document) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(document, font, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
