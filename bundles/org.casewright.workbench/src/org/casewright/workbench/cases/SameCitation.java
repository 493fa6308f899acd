package org.casewright.workbench.cases;

import java.util.List;
import java.util.Optional;

import org.casewright.model.imrcase.Case;
import org.casewright.workbench.editing.DocumentListener;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Takes the citation of an item from the one above it: a denial relies on one chapter for several treatments. */
final class SameCitation {

    private final CaseContext context;
    private final IObservableValue<EObject> item;
    private final EReference side;
    private final Button button;

    /** @param side the citation's feature of the item */
    SameCitation(CaseContext context, FormToolkit toolkit, Composite section, IObservableValue<EObject> item,
            EReference side) {
        this.context = context;
        this.item = item;
        this.side = side;
        button = toolkit.createButton(section, "Same as for the item above", SWT.PUSH);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> take());
        button.addListener(SWT.FocusIn, event -> FormToolkit.ensureVisible(button));
        DocumentListener changed = change -> update();
        context.document().addListener(changed);
        button.addDisposeListener(event -> context.document().removeListener(changed));
        item.addValueChangeListener(event -> update());
        update();
    }

    private void update() {
        if (!button.isDisposed()) {
            button.setEnabled(above().isPresent());
        }
    }

    /** That of the nearest item above which has one; empty where this item has its own. */
    private Optional<EObject> above() {
        EObject chosen = item.getValue();
        if (chosen == null || chosen.eGet(side) != null || !(chosen.eContainer() instanceof Case content)) {
            return Optional.empty();
        }
        List<? extends EObject> before = content.getItems().subList(0, content.getItems().indexOf(chosen));
        return before.reversed().stream().map(one -> (EObject) one.eGet(side)).filter(cited -> cited != null)
                .findFirst();
    }

    private void take() {
        above().ifPresent(citation -> context.document().edit("Cite the same",
                () -> item.getValue().eSet(side, EcoreUtil.copy(citation))));
    }
}
