package org.casewright.workbench.records;

import java.util.Optional;

import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.forms.Conversions;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Fields;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What is selected in the lists: the fields of a record, or those of a finding and its evidence. */
final class DetailFields {

    private static final DateConversion DATE = new DateConversion();

    private final FormToolkit toolkit;
    private final RecordsContext context;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final FindingDetails finding;
    private DetailPage record;

    DetailFields(Composite parent, FormToolkit toolkit, RecordsContext context, DocumentSide document) {
        this.toolkit = toolkit;
        this.context = context;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        finding = new FindingDetails(stack, toolkit, context, document);
    }

    /** Shows a record or finding; null for none. */
    void show(EObject object) {
        context.forms().document().endTyping();
        switch (object) {
        case Record chosen -> {
            record = record == null ? recordPage() : record;
            record.show(chosen);
            top(record.control());
        }
        case Finding chosen -> {
            finding.show(chosen);
            top(finding.control());
        }
        case null, default -> top(null);
        }
    }

    private void top(Control control) {
        layout.topControl = control;
        stack.layout();
    }

    /** Marks a place in the list of the finding's evidence, as the one that the document shows. */
    void choose(Evidence place) {
        finding.choose(place);
    }

    /** The place that was chosen last, by {@link #choose} or in the list. */
    Optional<Evidence> evidence() {
        return finding.evidence();
    }

    /** Goes to what shows an element of the record or finding that is shown. */
    void reveal(String element) {
        if (layout.topControl == finding.control()) {
            finding.reveal(element);
        } else if (record != null) {
            record.fields().of(element).ifPresent(Field::reveal);
        }
    }

    private DetailPage recordPage() {
        DetailPage page = new DetailPage(stack, toolkit, context.forms());
        Composite grid = page.grid();
        Fields fields = page.fields();
        fields.choice(grid, "Kind", page.slot(Literals.RECORD__KIND));
        fields.text(grid, "Title", page.slot(Literals.RECORD__TITLE), Conversions.TEXT);
        fields.text(grid, "Date", page.slot(Literals.RECORD__DATE), DATE);
        fields.text(grid, "Last date", page.slot(Literals.RECORD__DATE_TO), DATE);
        fields.text(grid, "Author", page.slot(Literals.RECORD__AUTHOR), Conversions.TEXT);
        fields.text(grid, "Pages", page.slot(Literals.RECORD__PAGES), Conversions.WHOLE_NUMBER);
        fields.text(grid, "File", page.slot(Literals.RECORD__FILE), Conversions.TEXT);
        return page;
    }
}
