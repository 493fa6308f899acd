package org.casewright.workbench.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Keeps line breaks out of a field of one line: what is pasted there often comes with some. */
public final class OneLine {

    private OneLine() {
    }

    /** The same field, which takes no line breaks from now on. */
    public static Text of(Text field) {
        field.addListener(SWT.Verify, event -> event.text = joined(event.text));
        return field;
    }

    /** A text as such a field shows it. */
    static String joined(String lines) {
        return lines.replaceAll("^\\R+|\\R+$", "").replaceAll("\\s*\\R\\s*", " ");
    }
}
