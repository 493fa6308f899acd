package org.casewright.determination.form;

import java.util.Arrays;
import java.util.List;

import org.casewright.determination.letter.HeaderField;
import org.casewright.determination.letter.HeaderRow;
import org.casewright.determination.letter.Run;
import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Case;

/** Writes the header table: the case number, the dates of the review and its priority. */
public final class HeaderForm {

    private static final List<List<HeaderCell>> ROWS = List.of(List.of(HeaderCell.NUMBER),
            List.of(HeaderCell.ASSIGNED, HeaderCell.INJURY), List.of(HeaderCell.DECIDED, HeaderCell.DENIAL),
            List.of(HeaderCell.PRIORITY, HeaderCell.RECEIVED));

    private HeaderForm() {
    }

    /** Empty where the case has none of what the table shows, as in letters published without it. */
    public static List<HeaderRow> print(Case imr) {
        boolean known = Arrays.stream(HeaderCell.values()).filter(cell -> cell != HeaderCell.PRIORITY)
                .anyMatch(cell -> !cell.text(imr).isEmpty());
        return known ? ROWS.stream().map(row -> row(imr, row)).filter(row -> !row.fields().isEmpty()).toList()
                : List.of();
    }

    private static HeaderRow row(Case imr, List<HeaderCell> cells) {
        return new HeaderRow(cells.stream().filter(cell -> isShown(imr, cell)).map(cell -> field(imr, cell)).toList());
    }

    private static boolean isShown(Case imr, HeaderCell cell) {
        return !imr.getOmittedLabels().contains(cell.label()) || cell.owner(imr).eIsSet(cell.feature());
    }

    private static HeaderField field(Case imr, HeaderCell cell) {
        String source = ElementPath.of(cell.owner(imr), cell.feature());
        return new HeaderField(cell.label(), new Run(cell.text(imr), false, source));
    }
}
