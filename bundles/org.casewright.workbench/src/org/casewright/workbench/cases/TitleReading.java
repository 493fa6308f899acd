package org.casewright.workbench.cases;

import org.casewright.model.imrcase.DisputedItem;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.records.finding.QuoteReaders;
import org.casewright.workbench.records.packet.RequestWords;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** When the title of a new item has been typed, what it says of the request is put into the other fields. */
final class TitleReading {

    private final CaseContext context;
    private final IObservableValue<EObject> item;

    TitleReading(CaseContext context, IObservableValue<EObject> item) {
        this.context = context;
        this.item = item;
    }

    /** Reads whenever the field of the title is left. */
    void follow(Control title) {
        QuoteReaders readers = new QuoteReaders(DisplayThread.of(title.getDisplay()));
        Runnable judged = () -> readers.offer(context.project().library().rules().concepts());
        judged.run();
        context.addStateListener(judged);
        title.addDisposeListener(event -> context.removeStateListener(judged));
        title.addListener(SWT.FocusOut, event -> read(readers));
    }

    private void read(QuoteReaders readers) {
        if (item.getValue() instanceof DisputedItem titled && RequestWords.isOnlyTitled(titled)) {
            context.document().edit("Read the title", () -> RequestWords.fill(titled, readers.reader()));
        }
    }
}
