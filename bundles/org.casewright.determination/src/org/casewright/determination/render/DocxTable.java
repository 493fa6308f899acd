package org.casewright.determination.render;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.casewright.determination.letter.HeaderField;
import org.casewright.determination.letter.HeaderRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The table at the head of the letter: two labelled values beside each other, the labels shaded. */
final class DocxTable {

    private static final String SHADE = "E0E0E0";
    /** Widths of a label and of a value, in twentieths of a point. */
    private static final int LABEL = 1915;
    private static final int VALUE = 2822;

    private final XWPFTable table;

    /** @param table as it was made, with one row */
    DocxTable(XWPFTable table) {
        this.table = table;
        table.removeRow(0);
        table.setStyleID("HeaderTable");
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(2 * (LABEL + VALUE));
        CTTblPr properties = table.getCTTbl().getTblPr();
        // The borders of the style are thinner than those that every new table has of its own.
        properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : new int[] {LABEL, VALUE, LABEL, VALUE}) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    void row(HeaderRow row) {
        XWPFTableRow written = table.insertNewTableRow(table.getNumberOfRows());
        row.fields().forEach(field -> field(written, field));
        if (row.fields().size() == 1) {
            XWPFTableCell none = cell(written, LABEL + VALUE, "HeaderValue", "");
            none.setColor(SHADE);
            none.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        }
    }

    private static void field(XWPFTableRow row, HeaderField field) {
        cell(row, LABEL, "HeaderLabel", field.label()).setColor(SHADE);
        cell(row, VALUE, "HeaderValue", field.value().text());
    }

    private static XWPFTableCell cell(XWPFTableRow row, int width, String style, String text) {
        XWPFTableCell cell = row.createCell();
        cell.setWidth(Integer.toString(width));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        DocxBody.text(paragraph, text, false);
        return cell;
    }
}
