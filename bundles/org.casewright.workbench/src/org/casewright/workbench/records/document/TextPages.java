package org.casewright.workbench.records.document;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays a text out on pages. */
final class TextPages {

    static final float MARGIN = 64;
    static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private static final float LINE_HEIGHT = 17;
    private static final float ASCENT = 12;
    private static final float WIDTH = PageSize.LETTER.width() - 2 * MARGIN;
    private static final int LINES = (int) ((PageSize.LETTER.height() - 2 * MARGIN) / LINE_HEIGHT);
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);
    private static final Pattern WORD = Pattern.compile("\\S+");
    /** A word longer than a line is broken, or it would run off the page. */
    private static final Pattern PIECE = Pattern.compile("\\s+|\\S{1,60}");

    private final List<TextPage> pages = new ArrayList<>();
    private List<TextPage.Line> lines = new ArrayList<>();
    private PageTextBuilder words = new PageTextBuilder();

    private TextPages() {
    }

    static List<TextPage> layOut(String text) {
        TextPages layout = new TextPages();
        for (String page : text.split("\f", -1)) {
            page.replace("\t", "    ").lines().forEach(layout::paragraph);
            layout.endPage();
        }
        return List.copyOf(layout.pages);
    }

    private void paragraph(String paragraph) {
        StringBuilder line = new StringBuilder();
        Matcher piece = PIECE.matcher(paragraph.stripTrailing());
        while (piece.find()) {
            if (!line.isEmpty() && !piece.group().isBlank() && width(line + piece.group()) > WIDTH) {
                line(line.toString());
                line.setLength(0);
            }
            line.append(piece.group());
        }
        line(line.toString());
    }

    private void line(String line) {
        if (lines.size() == LINES) {
            endPage();
        }
        float top = MARGIN + lines.size() * LINE_HEIGHT;
        lines.add(new TextPage.Line(line, top + ASCENT));
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            float left = MARGIN + width(line.substring(0, word.start()));
            float right = MARGIN + width(line.substring(0, word.end()));
            words.add(word.group(), new Box(left, top, right - left, LINE_HEIGHT - 1));
        }
        words.endLine();
    }

    private void endPage() {
        pages.add(new TextPage(List.copyOf(lines), words.build()));
        lines = new ArrayList<>();
        words = new PageTextBuilder();
    }

    private static float width(String text) {
        return (float) FONT.getStringBounds(text, FINE).getWidth();
    }
}
