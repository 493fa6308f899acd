package org.casewright.workbench.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of a PDF with their places, in the order in which they were printed. */
final class GlyphCollector extends PDFTextStripper {

    /** Of the letter's fonts, in parts of the size: how high capitals reach above the line, and tails below it. */
    private static final float ASCENT = 0.89f;
    private static final float DESCENT = 0.22f;

    /**
     * A printed character.
     *
     * @param page from 0
     */
    record Printed(char character, int page, Box box) {
    }

    private final List<Printed> printed = new ArrayList<>();

    private GlyphCollector() {
        setSuppressDuplicateOverlappingText(false);
    }

    /** The characters that take ink. */
    static List<Printed> of(PDDocument document) throws IOException {
        GlyphCollector collector = new GlyphCollector();
        collector.getText(document);
        return collector.printed;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        float size = position.getFontSizeInPt();
        Box box = new Box(position.getXDirAdj(), position.getYDirAdj() - ASCENT * size, position.getWidthDirAdj(),
                (ASCENT + DESCENT) * size);
        position.getUnicode().chars().filter(c -> !Alignment.isBlank((char) c))
                .forEach(c -> printed.add(new Printed((char) c, getCurrentPageNo() - 1, box)));
    }

    /** The words themselves are of no interest here. */
    @Override
    protected void writePage() {
        // Everything was collected when it was printed.
    }

    @Override
    protected void endPage(PDPage page) {
        charactersByArticle.clear();
    }
}
