package org.casewright.workbench.wizards;

import java.util.List;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.WholeText;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The last page: what came of each file. */
final class ResultsPage extends WizardPage {

    /**
     * A line of the results.
     *
     * @param icon tells at a glance whether all is well
     * @param cells one for each column
     */
    record Line(Icons icon, String... cells) {
    }

    private static final int FIRST = 2;
    private static final int LAST = 5;

    private final String[] columns;
    private Table table;

    ResultsPage(String title, String... columns) {
        super("results", title, null);
        this.columns = columns;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        all.setLayout(new GridLayout());
        Composite area = new Composite(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 280).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setData(Field.ID, "results");
        Access.name(table, getTitle());
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        for (int i = 0; i < columns.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(columns[i]);
            layout.setColumnData(column, new ColumnWeightData(i == columns.length - 1 ? LAST : FIRST));
        }
        WholeText.below(all, 1, table, columns.length - 1);
        setControl(all);
    }

    /** Shows the results; from then on there is nothing else to do but to close. */
    void show(String summary, boolean allWell, List<Line> lines) {
        table.removeAll();
        for (Line line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(line.icon().image());
            item.setText(line.cells());
        }
        setMessage(summary, allWell ? INFORMATION : WARNING);
        setPageComplete(true);
        getContainer().showPage(this);
        table.setFocus();
    }

    /** Nothing leads back: what was done is done. */
    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }
}
