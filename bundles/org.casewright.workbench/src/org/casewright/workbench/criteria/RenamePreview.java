package org.casewright.workbench.criteria;

import java.util.List;
import java.util.stream.Collectors;

import org.casewright.criteria.ide.answer.Renaming;
import org.casewright.model.Edit;
import org.casewright.model.Issue;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Says what a rename changes, and what would be wrong afterwards, before it is made. */
final class RenamePreview extends MessageDialog {

    private static final int MOST_CONFLICTS = 5;
    private static final int MOST_ROWS = 8;
    private static final int WIDTH = 560;

    private final Renaming renaming;

    private RenamePreview(Shell shell, Renaming renaming) {
        super(shell, "Rename", null, message(renaming), isSafe(renaming) ? QUESTION : WARNING,
                isSafe(renaming) ? 0 : 1, isSafe(renaming) ? "Rename" : "Rename Anyway", "Cancel");
        this.renaming = renaming;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Whether the author wants it; where there would be errors, not unless said so. */
    static boolean confirms(Shell shell, Renaming renaming) {
        return new RenamePreview(shell, renaming).open() == 0;
    }

    private static boolean isSafe(Renaming renaming) {
        return renaming.conflicts().isEmpty();
    }

    private static String message(Renaming renaming) {
        String change = "'" + renaming.oldName() + "' becomes '" + renaming.newName() + "' in "
                + extent(renaming) + ".";
        return isSafe(renaming) ? change + " One Undo takes all of it back."
                : change + " Then there would be errors:\n\n" + renaming.conflicts().stream().limit(MOST_CONFLICTS)
                        .map(Issue::message).collect(Collectors.joining("\n\n"));
    }

    private static String extent(Renaming renaming) {
        long cases = renaming.edits().keySet().stream().filter(RenamePreview::isCase).count();
        String guidelines = count(renaming.edits().size() - cases, "guideline file");
        return places(renaming.edits().values().stream().mapToLong(List::size).sum()) + " of " + guidelines
                + (cases == 0 ? "" : " and " + count(cases, "case"));
    }

    private static boolean isCase(String source) {
        return source.endsWith(".case");
    }

    private static String places(long number) {
        return count(number, "place");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData(Field.ID, "criteria.rename.files");
        Access.name(table, () -> "What the rename changes");
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(4));
        layout.setColumnData(new TableColumn(table, SWT.RIGHT), new ColumnWeightData(1));
        renaming.edits().forEach((source, edits) -> row(table, source, edits));
        int rows = Math.min(renaming.edits().size(), MOST_ROWS);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, (rows + 1) * table.getItemHeight()).applyTo(area);
        return area;
    }

    private static void row(Table table, String source, List<Edit> edits) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setImage((isCase(source) ? Icons.CASE : Icons.CRITERIA_FILE).image());
        item.setText(new String[] {FileEdits.file(source).getProjectRelativePath().toString(), places(edits.size())});
    }
}
