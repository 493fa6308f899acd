package org.casewright.workbench.forms;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Below a table whose cells are narrow: the whole text of the selected line, to be read and copied. */
public final class WholeText {

    private static final int LINES = 3;

    private WholeText() {
    }

    /**
     * Makes the text and lets it follow the selection, which is the first line at first.
     *
     * @param parent has a grid, of which the text takes a whole row
     * @param columns of that grid
     * @param cell the column of the table whose text is shown
     */
    public static void below(Composite parent, int columns, Table table, int cell) {
        Text text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        Access.name(text, "The selected line in full");
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(200, text.getLineHeight() * LINES)
                .applyTo(text);
        table.addListener(SWT.Selection, event -> text.setText(table.getSelection()[0].getText(cell)));
        if (table.getItemCount() > 0) {
            table.select(0);
            text.setText(table.getItem(0).getText(cell));
        }
    }
}
