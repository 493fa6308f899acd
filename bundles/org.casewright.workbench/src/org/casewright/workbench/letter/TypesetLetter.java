package org.casewright.workbench.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.render.LetterFormat;
import org.casewright.determination.render.LetterRenderer;
import org.casewright.workbench.letter.Alignment.Origin;
import org.casewright.workbench.letter.GlyphCollector.Printed;

/**
 * A letter as it is printed, with the place of each of its characters. Takes some tens of milliseconds to make: never
 * on the display thread.
 *
 * @param letter what was printed
 * @param pdf the file, as exporting writes it; not to be changed
 * @param passages of the letter, in order
 * @param sheets at least one
 */
public record TypesetLetter(Letter letter, byte[] pdf, List<Passage> passages, List<Sheet> sheets) {

    public TypesetLetter {
        passages = List.copyOf(passages);
        sheets = List.copyOf(sheets);
    }

    /** @throws IOException where the letter cannot be printed, which no content of a letter is a reason for */
    public static TypesetLetter of(Letter letter, LetterRenderer renderer) throws IOException {
        byte[] pdf = renderer.render(letter, LetterFormat.PDF);
        List<Passage> passages = Passage.of(letter);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new TypesetLetter(letter, pdf, passages, sheets(document, passages));
        }
    }

    private static List<Sheet> sheets(PDDocument document, List<Passage> passages) throws IOException {
        List<Printed> printed = GlyphCollector.of(document);
        StringBuilder words = new StringBuilder(printed.size());
        printed.forEach(one -> words.append(one.character()));
        Alignment alignment = new Alignment(passages);
        List<Sheet> sheets = new ArrayList<>();
        int from = 0;
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            List<Glyph> glyphs = new ArrayList<>();
            int at = from;
            for (; at < printed.size() && printed.get(at).page() == page; at++) {
                Origin origin = alignment.next(words, at);
                if (origin != null) {
                    glyphs.add(new Glyph(origin.passage(), origin.offset(), printed.get(at).box()));
                }
            }
            PDRectangle paper = document.getPage(page).getCropBox();
            sheets.add(new Sheet(paper.getWidth(), paper.getHeight(), words.substring(from, at), glyphs));
            from = at;
        }
        return sheets;
    }
}
