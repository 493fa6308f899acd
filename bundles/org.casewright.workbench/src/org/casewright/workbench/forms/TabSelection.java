package org.casewright.workbench.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Who comes into a line of text by Tab has all of it selected, so that typing replaces it, as in every dialog. */
public final class TabSelection {

    private TabSelection() {
    }

    /** From now on where Tab leads from a control is selected. */
    public static void from(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                Display display = event.display;
                display.asyncExec(() -> select(display.getFocusControl()));
            }
        });
    }

    private static void select(Control focus) {
        if (focus instanceof Text text && (text.getStyle() & SWT.SINGLE) != 0) {
            text.selectAll();
        }
    }
}
