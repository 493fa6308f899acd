package org.casewright.workbench.cases;

import org.casewright.determination.read.ItemTitles;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.editing.DocumentListener;
import org.casewright.workbench.records.finding.QuoteReaders;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * Puts what the title of an item says of the request into the other fields: when it has been typed, and by a button for
 * items that came with their titles alone, such as those of an imported letter.
 */
final class TitleReading {

    private final CaseContext context;
    private final IObservableValue<EObject> item;

    TitleReading(CaseContext context, IObservableValue<EObject> item) {
        this.context = context;
        this.item = item;
    }

    /** Reads whenever the field of the title is left, and by a button after it. */
    void follow(Control title, FormToolkit toolkit, Composite section) {
        QuoteReaders readers = new QuoteReaders(DisplayThread.of(title.getDisplay()));
        Runnable judged = () -> readers.offer(context.project().library().rules().concepts());
        judged.run();
        context.addStateListener(judged);
        title.addDisposeListener(event -> context.removeStateListener(judged));
        title.addListener(SWT.FocusOut, event -> read(readers));
        toolkit.createLabel(section, "");
        Button button = toolkit.createButton(section, "Read the title", SWT.PUSH);
        button.addListener(SWT.Selection, event -> read(readers));
        button.addListener(SWT.FocusIn, event -> FormToolkit.ensureVisible(button));
        DocumentListener changed = change -> button.setEnabled(isOnlyTitled());
        context.document().addListener(changed);
        button.addDisposeListener(event -> context.document().removeListener(changed));
        item.addValueChangeListener(event -> button.setEnabled(isOnlyTitled()));
        button.setEnabled(isOnlyTitled());
    }

    private boolean isOnlyTitled() {
        return item.getValue() instanceof DisputedItem titled && ItemTitles.isOnlyTitled(titled);
    }

    private void read(QuoteReaders readers) {
        if (isOnlyTitled()) {
            DisputedItem titled = (DisputedItem) item.getValue();
            context.document().edit("Read the title", () -> ItemTitles.fill(titled, readers.reader().requests()));
        }
    }
}
