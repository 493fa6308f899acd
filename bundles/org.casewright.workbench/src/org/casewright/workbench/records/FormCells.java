package org.casewright.workbench.records;

import java.util.List;

import org.casewright.workbench.drop.FieldDrop;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.forms.OneLine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Makes the labels and fields of a form in which Enter means that it is filled in. */
final class FormCells {

    /** Characters. */
    private static final int WIDTH = 11;

    private final Composite parent;
    private final Runnable enter;

    FormCells(Composite parent, Runnable enter) {
        this.parent = parent;
        this.enter = enter;
    }

    Label label(String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        return label;
    }

    /** A label and a field of text. */
    Text text(String words, String hint, String id, int columns) {
        label(words);
        return field(words, hint, id, columns);
    }

    /** A field of text whose label is there already. */
    Text field(String words, String hint, String id, int columns) {
        Text text = FieldDrop.on(OneLine.of(new Text(parent, SWT.BORDER | SWT.SINGLE)));
        text.setMessage(hint);
        name(text, words, id);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false)
                .hint(Measures.characters(text, WIDTH), SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.DefaultSelection, event -> enter.run());
        return text;
    }

    /** A label and a choice. */
    Combo combo(String words, String id, List<String> items) {
        label(words);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        name(combo, words, id);
        GridDataFactory.fillDefaults().grab(true, false).hint(Measures.characters(combo, WIDTH), SWT.DEFAULT)
                .applyTo(combo);
        combo.addListener(SWT.KeyDown, this::pressed);
        return combo;
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            enter.run();
        }
    }

    private static void name(Control control, String words, String id) {
        control.setData(Field.ID, id);
        Access.name(control, words);
    }

    /** Esc leaves the form; to be called when the lists of proposals are installed, which Esc closes first. */
    static void leaveByEscape(Control control, Runnable leave) {
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && event.doit) {
                event.doit = false;
                leave.run();
            }
        });
    }
}
