package org.casewright.workbench.records.document;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of one page, each with its box on the page as it is displayed. */
final class PdfWords extends PDFTextStripper {

    /** How far letters reach over and under the height that PDFBox gives, which is about that of a small letter. */
    private static final float OVER = 1.3f;
    private static final float UNDER = 0.4f;

    private final PageTextBuilder words = new PageTextBuilder();
    private PageSize upright;
    private int quarters;

    private StringBuilder word = new StringBuilder();
    private Box box;

    PdfWords() {
        setSortByPosition(true);
        output = Writer.nullWriter();
    }

    /** The stripper counts the pages that it goes through; to begin with the first each time would take minutes. */
    private static final class OnlyPage extends PDPageTree {

        private final PDPage page;

        OnlyPage(PDPage page) {
            this.page = page;
        }

        @Override
        public Iterator<PDPage> iterator() {
            return List.of(page).iterator();
        }
    }

    PageText read(PDPage page) throws IOException {
        if (!page.hasContents()) {
            return PageText.NONE;
        }
        upright = new PageSize(page.getCropBox().getWidth(), page.getCropBox().getHeight());
        quarters = PdfDocument.quarters(page);
        processPages(new OnlyPage(page));
        return words.build();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String letters = Normalizer.normalize(String.valueOf(position.getUnicode()), Normalizer.Form.NFKC);
            if (letters.isBlank()) {
                endWord();
            } else {
                word.append(letters.strip());
                box = box == null ? boxOf(position) : box.with(boxOf(position));
            }
        }
        endWord();
    }

    @Override
    protected void writeLineSeparator() {
        words.endLine();
    }

    private void endWord() {
        if (box != null) {
            words.add(word.toString(), box);
        }
        word = new StringBuilder();
        box = null;
    }

    /** PDFBox gives places on the page turned so that the letter is upright; the page may be displayed otherwise. */
    private Box boxOf(TextPosition position) {
        float height = position.getHeightDir();
        Box read = new Box(position.getXDirAdj(), position.getYDirAdj() - OVER * height,
                Math.max(0, position.getWidthDirAdj()), (OVER + UNDER) * height);
        int direction = Math.floorMod(Math.round(position.getDir() / 90), 4);
        Box onPaper = read.turned((4 - direction) % 4, upright.turned(direction));
        return onPaper.turned(quarters, upright);
    }
}
