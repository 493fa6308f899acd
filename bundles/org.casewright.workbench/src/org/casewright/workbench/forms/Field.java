package org.casewright.workbench.forms;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A field of a form: the control that has the focus, and the element that it shows. */
public final class Field {

    /** The key of the id by which tests find a control. */
    public static final String ID = "org.casewright.id";

    private final Slot slot;
    private final Control control;

    Field(Slot slot, Control control, String label) {
        this.slot = slot;
        this.control = control;
        control.setData(ID, id(slot));
        Access.name(control, label);
        control.addListener(SWT.FocusIn, event -> FormToolkit.ensureVisible(control));
        TabSelection.from(control);
    }

    /** {@code case.number}, {@code claim.assigned}: the class and the feature. */
    static String id(Slot slot) {
        return slot.feature().getEContainingClass().getName().toLowerCase(Locale.ROOT) + "." + slot.feature().getName();
    }

    public Control control() {
        return control;
    }

    /** Whether an element is what this field shows, or a part of it. */
    public boolean shows(String element) {
        return slot.element().filter(own -> element.equals(own) || element.startsWith(own + "/")).isPresent();
    }

    /** How far down in the case its element is. */
    int depth() {
        return slot.element().orElse("").length();
    }

    /** Puts the focus into it and scrolls it into sight, once its page has been laid out. */
    public void reveal() {
        boolean focused = selected().setFocus();
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                if (!focused) {
                    selected().setFocus();
                }
                FormToolkit.ensureVisible(control);
            }
        });
    }

    /** Of several buttons the one that is selected; otherwise the control itself. */
    private Control selected() {
        if (control instanceof Composite group) {
            for (Control child : group.getChildren()) {
                if (child instanceof Button button && button.getSelection()) {
                    return button;
                }
            }
        }
        return control;
    }
}
