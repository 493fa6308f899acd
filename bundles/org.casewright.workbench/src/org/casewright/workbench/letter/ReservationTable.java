package org.casewright.workbench.letter;

import org.casewright.model.Issue;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.forms.WholeText;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What to look at before a letter goes, line by line. */
final class ReservationTable {

    private final Composite all;
    private final Table table;

    ReservationTable(Composite parent, Reservations reservations) {
        all = new Composite(parent, SWT.NONE);
        table = new Table(all, SWT.BORDER | SWT.FULL_SELECTION);
        table.setData(Field.ID, "export.reservations");
        Access.name(table, "What to look at before the letter goes");
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        all.setLayout(layout);
        layout.setColumnData(column(table, "Code"), new ColumnPixelData(
                Measures.column(table, "LETTER-FORM") + Icons.ERROR.image().getBounds().width, true));
        layout.setColumnData(column(table, "What to look at"), new ColumnWeightData(1));
        reservations.all().forEach(issue -> line(table, issue));
        if (reservations.all().isEmpty()) {
            new TableItem(table, SWT.NONE).setText(1,
                    "Nothing: every criterion is answered, and nothing contradicts the case.");
        }
    }

    private static TableColumn column(Table table, String title) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        return column;
    }

    private static void line(Table table, Issue issue) {
        TableItem line = new TableItem(table, SWT.NONE);
        line.setImage(Icons.of(issue.severity()).image());
        line.setText(0, issue.code());
        line.setText(1, issue.message());
    }

    Control control() {
        return all;
    }

    /** Makes room for the whole text of the selected line, in a grid of so many columns. */
    void tellBelow(Composite parent, int columns) {
        WholeText.below(parent, columns, table, 1);
    }
}
