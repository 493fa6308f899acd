package org.casewright.workbench.cases;

import org.casewright.workbench.drafts.DraftedText;
import org.casewright.workbench.editing.DocumentListener;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Reflow;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The button below a text that drafts it, and what it says of that. */
final class DraftLink {

    private final CaseContext context;
    private final IObservableValue<? extends EObject> owner;
    private final Button button;
    private final Label words;

    /** @param owner the case, whose summary is drafted, or an item, whose rationale is */
    DraftLink(CaseContext context, FormToolkit toolkit, Composite section, IObservableValue<? extends EObject> owner,
            String label) {
        this.context = context;
        this.owner = owner;
        toolkit.createLabel(section, "");
        Composite line = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        button = new Button(line, SWT.PUSH);
        button.setText(label);
        button.setImage(Icons.DRAFT.image());
        button.setData(Field.ID, "draft");
        button.addListener(SWT.Selection, event -> draft());
        button.addListener(SWT.FocusIn, event -> FormToolkit.ensureVisible(button));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
        words = toolkit.createLabel(line, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(words);
        Runnable update = this::update;
        DocumentListener changed = change -> update();
        context.addStateListener(update);
        context.document().addListener(changed);
        owner.addValueChangeListener(event -> update());
        button.addDisposeListener(event -> {
            context.removeStateListener(update);
            context.document().removeListener(changed);
        });
        update();
    }

    private void update() {
        if (button.isDisposed()) {
            return;
        }
        EObject present = owner.getValue();
        button.setEnabled(present != null && context.drafting().canDraft(present));
        if (present != null) {
            say(hint(present));
        }
    }

    private String hint(EObject present) {
        if (context.drafting().draft(present).isEmpty()) {
            return "There is nothing to draft from yet.";
        }
        boolean empty = new DraftedText(present).written().isBlank();
        return empty ? "Left empty, the letter takes the draft."
                : button.isEnabled() ? "The case has changed; sentences that you wrote stay." : "";
    }

    private void draft() {
        EObject present = owner.getValue();
        int kept = context.drafting().make(present);
        if (kept > 0) {
            say(kept + (kept == 1 ? " sentence of yours was" : " sentences of yours were")
                    + " kept where the draft now says something else. Read it again.");
        }
    }

    private void say(String text) {
        if (!text.equals(words.getText())) {
            words.setText(text);
            Reflow.of(words);
        }
    }
}
