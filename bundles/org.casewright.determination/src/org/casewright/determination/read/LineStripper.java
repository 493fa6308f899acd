package org.casewright.determination.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a PDF with their place on the page, so that a wide gap shows as an empty paragraph. */
final class LineStripper extends PDFTextStripper {

    /** Lines of one paragraph stand about 1.15 font sizes apart; with an empty line between, twice that. */
    private static final float WIDEST_LEADING = 1.7f;

    private record Placed(String text, int page, float y, float size) {

        boolean follows(Placed other) {
            return page == other.page && y > other.y;
        }

        boolean isFarFrom(Placed other) {
            return y - other.y > WIDEST_LEADING * Math.max(size, other.size);
        }
    }

    private final List<Placed> placed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextPosition first;

    LineStripper() {
        setLineSeparator("\n");
    }

    List<Line> lines(PDDocument document) throws IOException {
        getText(document);
        LineCollector lines = new LineCollector(placed.stream().anyMatch(line -> line.text().isBlank()));
        Placed before = null;
        for (Placed line : placed) {
            if (before != null && line.page() != before.page()) {
                lines.endPage();
            } else if (before != null && line.follows(before) && line.isFarFrom(before)) {
                lines.endParagraph();
            }
            lines.add(line.text(), false);
            before = line;
        }
        return lines.lines();
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        if (first == null && !positions.isEmpty()) {
            first = positions.getFirst();
        }
        text.append(string);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
        endLine();
    }

    private void endLine() {
        if (first != null) {
            placed.add(new Placed(text.toString(), getCurrentPageNo(), first.getYDirAdj(), first.getFontSizeInPt()));
        }
        text.setLength(0);
        first = null;
    }
}
