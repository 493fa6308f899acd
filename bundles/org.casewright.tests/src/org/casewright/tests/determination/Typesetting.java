package org.casewright.tests.determination;

import java.util.regex.Pattern;

import org.casewright.determination.letter.HeaderField;
import org.casewright.determination.letter.HeaderRow;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Section;

/** Sets a letter as text in one of the many ways in which extraction gives it. */
final class Typesetting {

    private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})");

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final int linesOnPage;
    private final boolean blankAtLineEnd;
    private final String emptyLine;
    private int line;

    private Typesetting(Draw draw, boolean marked) {
        this.width = draw.between(30, 130);
        this.linesOnPage = draw.between(4, 60);
        this.blankAtLineEnd = marked;
        this.emptyLine = blankAtLineEnd ? " \n" : "\n";
    }

    /** As extraction gives a letter whose empty paragraphs show as lines of blanks. */
    static String marked(Letter letter, Draw draw) {
        return new Typesetting(draw, true).set(letter);
    }

    /** As extraction gives a letter whose lines are trimmed. */
    static String trimmed(Letter letter, Draw draw) {
        return new Typesetting(draw, false).set(letter);
    }

    private String set(Letter letter) {
        letter.header().forEach(this::row);
        letter.sections().forEach(this::section);
        return text.toString();
    }

    static String of(Letter letter, Draw draw) {
        String text = new Typesetting(draw, draw.chance(70)).set(letter);
        return (draw.chance(10) ? "\uFEFF" : "") + (draw.chance(20) ? text.replace("\n", "\r\n") : text);
    }

    private void row(HeaderRow row) {
        StringBuilder cells = new StringBuilder();
        for (HeaderField field : row.fields()) {
            cells.append(field.label()).append("  ").append(field.value().text()).append(' ');
        }
        fill(cells.toString().strip());
    }

    private void section(Section section) {
        text.append(emptyLine);
        fill(section.heading());
        boolean first = true;
        for (Paragraph paragraph : section.paragraphs()) {
            text.append(first || paragraph.close() ? "" : emptyLine);
            fill(paragraph.text());
            first = false;
        }
    }

    private void fill(String paragraph) {
        boolean heading = paragraph.equals(paragraph.toUpperCase());
        int start = text.length();
        for (String word : paragraph.strip().split("\\s+")) {
            for (String part : AFTER_HYPHEN.split(word)) {
                boolean full = text.length() > start && text.length() - start + part.length() > width;
                if (full && !heading && mayBreak()) {
                    endLine();
                    start = text.length();
                }
                text.append(part);
            }
            text.append(' ');
        }
        endLine();
    }

    /** Without a blank at its end, a line that ends in a hyphen reads as a broken word. */
    private boolean mayBreak() {
        return blankAtLineEnd || text.charAt(text.length() - 1) != ' ' || text.charAt(text.length() - 2) != '-';
    }

    private void endLine() {
        if (!blankAtLineEnd && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
        line++;
        if (line % linesOnPage == 0) {
            text.append("\n\f\n");
        }
    }
}
