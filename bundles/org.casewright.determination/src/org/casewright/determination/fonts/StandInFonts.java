package org.casewright.determination.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Gives PDFBox our own fonts for those that a document does not embed. Published letters embed none; with
 * PDFBox's mapper their text would depend on what the machine has installed, and the first letter would
 * wait for a scan of all of it.
 */
final class StandInFonts implements FontMapper {

    private final Map<Typeface, TrueTypeFont> parsed = new EnumMap<>(Typeface.class);

    private synchronized TrueTypeFont font(String name) {
        return parsed.computeIfAbsent(Typeface.like(name), StandInFonts::parse);
    }

    private static TrueTypeFont parse(Typeface face) {
        try (var stream = face.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(name), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(name), false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(name), false);
    }
}
