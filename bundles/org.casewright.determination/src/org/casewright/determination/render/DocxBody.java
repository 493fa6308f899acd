package org.casewright.determination.render;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.casewright.determination.letter.HeaderRow;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Section;

/** Writes a letter into a document of Word, in the styles of {@code letter-styles.xml}. */
record DocxBody(XWPFDocument document) {

    void write(Letter letter) {
        header(letter.header());
        letter.sections().forEach(this::section);
    }

    private void header(List<HeaderRow> rows) {
        if (!rows.isEmpty()) {
            document.createParagraph().setStyle("AboveTable");
            DocxTable table = new DocxTable(document.createTable());
            rows.forEach(table::row);
        }
    }

    private void section(Section section) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("Heading1");
        text(heading, section.heading(), false);
        String style = "Normal";
        for (Paragraph paragraph : section.paragraphs()) {
            paragraph(paragraph, paragraph.close() ? "Normal" : style);
            style = "Apart";
        }
    }

    private void paragraph(Paragraph paragraph, String style) {
        XWPFParagraph written = document.createParagraph();
        written.setStyle(style);
        paragraph.runs().forEach(run -> text(written, run.text(), run.bold()));
    }

    /** Adds a text; a line feed in it begins a new line. */
    static void text(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
        }
        String[] lines = Shown.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
