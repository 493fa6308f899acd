package org.casewright.workbench.records;

import org.casewright.workbench.forms.Fields;
import org.casewright.workbench.forms.FormContext;
import org.casewright.workbench.forms.Slot;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Fields of one kind of object, which scroll where there is little room. */
final class DetailPage {

    /** The labels are short here, and so is the room: in characters. */
    private static final int LABEL = 11;

    private final ScrolledComposite scrolled;
    private final Composite grid;
    private final Fields fields;
    private final WritableValue<EObject> owner = new WritableValue<>(null, EObject.class);

    DetailPage(Composite parent, FormToolkit toolkit, FormContext context) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        grid = toolkit.createComposite(scrolled);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 6).applyTo(grid);
        scrolled.setContent(grid);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        fields = new Fields(toolkit, context, LABEL);
    }

    /** How much there is to scroll. */
    private void fit() {
        scrolled.setMinHeight(grid.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    ScrolledComposite control() {
        return scrolled;
    }

    /** Of two columns, for the labels and the fields. */
    Composite grid() {
        return grid;
    }

    Fields fields() {
        return fields;
    }

    /** Shows the fields of an object; null for none. */
    void show(EObject object) {
        owner.setValue(object);
    }

    Slot slot(EStructuralFeature feature) {
        return new Slot(owner, feature);
    }
}
