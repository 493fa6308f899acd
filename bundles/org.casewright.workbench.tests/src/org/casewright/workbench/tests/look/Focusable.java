package org.casewright.workbench.tests.look;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** Which controls take the focus. */
final class Focusable {

    private static final List<Class<?>> TYPES = List.of(Text.class, Combo.class, CCombo.class, Button.class,
            Table.class, Tree.class, Link.class, Spinner.class, ToolBar.class, StyledText.class);

    private Focusable() {
    }

    /** Those below a control that can be seen and used; for the display's thread. */
    static List<Control> in(Control root) {
        return Controls.visible(root).stream().filter(Control::isEnabled).filter(Focusable::takesFocus).toList();
    }

    /** A canvas does where it hears keys: what we draw ourselves, and the hyperlinks of forms. */
    private static boolean takesFocus(Control control) {
        if (control instanceof Link link) {
            return link.getText().contains("<a");
        }
        boolean drawn = control instanceof Canvas
                && (control.isListening(SWT.KeyDown) || control.isListening(SWT.KeyUp));
        return drawn || TYPES.stream().anyMatch(type -> type.isInstance(control));
    }
}
