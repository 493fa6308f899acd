package org.casewright.workbench.records;

import java.util.List;

import org.casewright.model.ElementPath;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.forms.ChildActions;
import org.casewright.workbench.forms.ChildTable.Column;
import org.casewright.workbench.forms.ChildTable;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Slot;
import org.casewright.workbench.forms.Tools;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/** The list of the records. */
final class RecordTable {

    private static final int ROWS = 4;
    private static final DateConversion DATE = new DateConversion();

    private RecordTable() {
    }

    static ChildTable create(Composite parent, IObservableValue<EObject> root, RecordsContext context,
            RecordFilesAction files) {
        ListPart part = new ListPart(parent, "Records");
        ChildTable table = new ChildTable(part.body(), context.forms(), new Slot(root, Literals.CASE__RECORDS),
                "Records",
                List.of(new Column("Record", "", row -> title((Record) row),
                        row -> Looks.icon(((Record) row).getKind()).image()),
                        Column.of("Date", "12/2013\u201312/2014", row -> dates((Record) row)),
                        Column.of("Pages", "0000 p.", row -> pages((Record) row))),
                ROWS);
        ChildActions actions = new ChildActions(table, context.edits(), () -> {
            files.add();
            return null; // they are added when they have been looked into
        });
        ToolBar bar = actions.toolBar(part.bar(), "record");
        withoutFile(bar, context);
        part.finish(table, bar);
        actions.keysAndMenu(context.handlers());
        actions.takeFiles(files::add);
        return table;
    }

    /** Some records are told of, and their file is not at hand. */
    private static void withoutFile(ToolBar bar, RecordsContext context) {
        Tools.push(bar, 1, Icons.RECORD, "Add record without a file", () -> {
            Record added = context.edits().add(context.forms().document().content(), Literals.CASE__RECORDS,
                    ImrcaseFactory.eINSTANCE.createRecord());
            context.reveal().accept(ElementPath.of(added, Literals.RECORD__KIND));
        });
    }

    private static String title(Record record) {
        return record.getTitle() == null ? record.getKind().getLiteral() : record.getTitle();
    }

    /** A range by its months, which is as much as there is room for. */
    private static String dates(Record record) {
        return record.getDate() == null || record.getDateTo() == null ? DATE.format(record.getDate())
                : month(record.getDate()) + "\u2013" + month(record.getDateTo());
    }

    private static String month(PartialDate date) {
        return date.month().isEmpty() ? DATE.format(date) : "%d/%04d".formatted(date.month().getAsInt(), date.year());
    }

    private static String pages(Record record) {
        return record.getPages() == null ? "" : "%d p.".formatted(record.getPages());
    }
}
