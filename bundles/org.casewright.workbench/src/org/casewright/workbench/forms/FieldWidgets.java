package org.casewright.workbench.forms;

import java.util.stream.Stream;

import org.casewright.workbench.drop.FieldDrop;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Makes the controls of fields and lays them out, each with its label to the left and room for a mark below. */
final class FieldWidgets {

    /** In characters, as the usual width of labels. */
    static final int WIDTH = 18;

    private final FormToolkit toolkit;
    private final FormContext context;
    private final int labelWidth;

    /** @param labelWidth in characters; longer labels wrap */
    FieldWidgets(FormToolkit toolkit, FormContext context, int labelWidth) {
        this.toolkit = toolkit;
        this.context = context;
        this.labelWidth = labelWidth;
    }

    Text line(Composite parent, String label, String hint) {
        Text text = FieldDrop.on(OneLine.of(new Text(cell(parent, label), SWT.BORDER | SWT.SINGLE)));
        text.setMessage(hint);
        grow(text, SWT.DEFAULT);
        return text;
    }

    Text lines(Composite parent, String label, int lines) {
        Text text = FieldDrop.on(new Text(cell(parent, label), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        grow(text, lines * text.getLineHeight());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        Wheel.passOn(text);
        return text;
    }

    Combo combo(Composite parent, String label) {
        Combo combo = new Combo(cell(parent, label), SWT.DROP_DOWN | SWT.READ_ONLY);
        grow(combo, SWT.DEFAULT);
        Wheel.passOnAlways(combo);
        return combo;
    }

    /** A box to tick, in the column of the controls. */
    Button check(Composite parent, String label) {
        return toolkit.createButton(cell(parent, ""), label, SWT.CHECK);
    }

    /** A box to tick, across both columns. */
    Button wideCheck(Composite parent, String label) {
        Composite cell = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(cell);
        return toolkit.createButton(cell, label, SWT.CHECK);
    }

    /** A row for so many buttons of which one is pressed. */
    Composite row(Composite parent, String label, int buttons) {
        Composite row = toolkit.createComposite(cell(parent, label));
        GridLayoutFactory.fillDefaults().numColumns(buttons).spacing(16, 0).applyTo(row);
        return row;
    }

    Button radio(Composite row, String label) {
        return toolkit.createButton(row, label, SWT.RADIO);
    }

    /** Lets what is wrong with a value stand below its control, which can be used while the value has an owner. */
    FieldMark mark(Slot slot, Control control) {
        FieldMark mark = new FieldMark(toolkit, context, slot, control);
        // Of a group the buttons hear: what hears keys itself takes the focus, and Tab does not lead out of it.
        Control[] parts = control instanceof Composite group ? group.getChildren() : new Control[0];
        (parts.length == 0 ? Stream.of(control) : Stream.of(parts)).forEach(mark::hear);
        slot.owner().addValueChangeListener(event -> control.setEnabled(slot.object().isPresent()));
        control.setEnabled(slot.object().isPresent());
        return mark;
    }

    private static void grow(Control field, int height) {
        GridDataFactory.fillDefaults().grab(true, false).hint(Measures.characters(field, WIDTH), height)
                .applyTo(field);
    }

    private Composite cell(Composite parent, String label) {
        Label caption = toolkit.createLabel(parent, label, SWT.WRAP);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 5)
                .hint(Measures.characters(caption, labelWidth), SWT.DEFAULT).applyTo(caption);
        Composite cell = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        return cell;
    }
}
