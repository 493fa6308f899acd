package org.casewright.determination.render;

import java.util.List;

import org.casewright.determination.letter.HeaderField;
import org.casewright.determination.letter.HeaderRow;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Run;
import org.casewright.determination.letter.Section;

/** Writes a letter as an XHTML page. */
final class Xhtml {

    private final StringBuilder page = new StringBuilder();

    /** The page, with this style sheet in it. */
    String write(Letter letter, String style) {
        page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-US\"><head>")
                .append("<meta charset=\"UTF-8\"/><title>");
        text(letter.title());
        page.append("</title><meta name=\"subject\" content=\"Independent Medical Review\"/><style>").append(style)
                .append("</style></head><body>");
        header(letter.header());
        letter.sections().forEach(this::section);
        return page.append("</body></html>").toString();
    }

    private void header(List<HeaderRow> rows) {
        if (!rows.isEmpty()) {
            page.append("<table>");
            rows.forEach(this::row);
            page.append("</table>");
        }
    }

    private void row(HeaderRow row) {
        page.append("<tr>");
        row.fields().forEach(this::field);
        if (row.fields().size() == 1) {
            page.append("<td class=\"none\" colspan=\"2\"></td>");
        }
        page.append("</tr>");
    }

    private void field(HeaderField field) {
        page.append("<th scope=\"row\">");
        text(field.label());
        page.append("</th><td>");
        text(field.value().text());
        page.append("</td>");
    }

    private void section(Section section) {
        page.append("<h1>");
        text(section.heading());
        page.append("</h1>");
        String kind = "first";
        for (Paragraph paragraph : section.paragraphs()) {
            paragraph(paragraph, paragraph.close() ? "close" : kind);
            kind = "apart";
        }
    }

    private void paragraph(Paragraph paragraph, String kind) {
        page.append("<p class=\"").append(kind).append("\">");
        paragraph.runs().forEach(this::run);
        page.append("</p>");
    }

    private void run(Run run) {
        page.append(run.bold() ? "<b>" : "");
        text(run.text());
        page.append(run.bold() ? "</b>" : "");
    }

    private void text(String text) {
        Shown.of(text).codePoints().forEach(c -> {
            switch (c) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '"' -> page.append("&quot;");
            case '\n' -> page.append("<br/>");
            default -> page.appendCodePoint(c);
            }
        });
    }
}
