package org.casewright.workbench.cases;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.casewright.engine.check.DueDate;
import org.casewright.engine.check.LetterFactsReader;
import org.casewright.workbench.editing.DocumentListener;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Reflow;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Says below the dates by when the next ones are due. */
final class DueDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu");

    private final CaseContext context;
    private final Label words;

    DueDates(CaseContext context, FormToolkit toolkit, Composite section) {
        this.context = context;
        toolkit.createLabel(section, "");
        Composite line = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label icon = toolkit.createLabel(line, "");
        icon.setImage(Icons.DEADLINE.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        words = toolkit.createLabel(line, "", SWT.WRAP);
        words.setData(Field.ID, "claim.deadlines");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(words);
        DocumentListener changed = change -> show();
        context.document().addListener(changed);
        words.addDisposeListener(event -> context.document().removeListener(changed));
        show();
    }

    private void show() {
        List<DueDate> due = DueDate.of(LetterFactsReader.read(context.document().content()));
        String text = due.isEmpty() ? "Deadlines follow from the dates of the denial and the assignment."
                : String.join("\n", due.stream().map(DueDates::sentence).toList());
        if (!text.equals(words.getText())) {
            words.setText(text);
            words.setToolTipText(String.join("\n", due.stream().map(date -> date.rule() + ".").toList()));
            Reflow.of(words);
        }
    }

    private static String sentence(DueDate due) {
        String what = switch (due.event()) {
            case APPLICATION -> "Application due by ";
            case DECISION -> "Decision due by ";
            case INJURY, UTILIZATION_REVIEW, ASSIGNMENT -> due.event().words() + " due by ";
        };
        return what + DAY.format(due.day());
    }
}
