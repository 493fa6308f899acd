package org.casewright.workbench.cases;

import java.util.stream.Collectors;

import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Citation;
import org.casewright.workbench.editing.DocumentListener;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.LinkText;
import org.casewright.workbench.forms.Reflow;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Where in the records a side cites what it relied on; each place leads to its page in the viewer. */
final class CitationPlaces {

    private final IObservableValue<EObject> item;
    private final EReference side;
    private final Link links;

    /** @param side the citation's feature of the item */
    CitationPlaces(CaseContext context, FormToolkit toolkit, Composite section, IObservableValue<EObject> item,
            EReference side) {
        this.item = item;
        this.side = side;
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(toolkit.createLabel(section, "Evidence"));
        links = new Link(section, SWT.WRAP);
        toolkit.adapt(links, true, true);
        links.setData(Field.ID, "citation.evidence");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(links);
        links.addListener(SWT.Selection, event -> context.reveal(event.text));
        DocumentListener changed = change -> show();
        context.document().addListener(changed);
        links.addDisposeListener(event -> context.document().removeListener(changed));
        item.addValueChangeListener(event -> show());
        show();
    }

    private void show() {
        if (links.isDisposed()) {
            return;
        }
        String places = item.getValue() != null && item.getValue().eGet(side) instanceof Citation citation
                ? places(citation) : "";
        String words = places.isEmpty() ? "No place in the records is known." : places;
        if (!words.equals(links.getText())) {
            links.setText(words);
            Reflow.of(links);
        }
    }

    private static String places(Citation citation) {
        return citation.getEvidence().stream().filter(place -> place.getRecord() != null)
                .map(place -> LinkText.link(ElementPath.of(place), EvidenceWords.of(place)))
                .collect(Collectors.joining("\n"));
    }
}
