package org.casewright.workbench.forms;

import org.casewright.model.Severity;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** An icon and a message below a field; it takes no room while there is nothing to say. */
final class MarkStrip {

    private final Composite strip;
    private final Label icon;
    private final Link message;

    /**
     * @param cell of the field; it has a grid of one column
     * @param offer offers the fixes
     */
    MarkStrip(FormToolkit toolkit, Composite cell, Runnable offer) {
        strip = toolkit.createComposite(cell);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(strip);
        icon = toolkit.createLabel(strip, "");
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        message = new Link(strip, SWT.WRAP);
        toolkit.adapt(message, true, true);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(message);
        message.addListener(SWT.Selection, event -> offer.run());
        strip.setVisible(false);
    }

    /** @param near whether it is to be scrolled into sight, since the user is at its field */
    void show(Severity severity, String text, boolean fixable, boolean near) {
        icon.setImage(Icons.of(severity).image());
        icon.setToolTipText(severity.word());
        String shown = text.replace("&", "&&").replace("<", "\u2039") + (fixable ? "  <a>Fix\u2026</a>" : "");
        if (isShown() && shown.equals(message.getText())) {
            return;
        }
        message.setText(shown);
        message.setToolTipText(fixable ? "Ctrl+1 in the field offers the same" : null);
        place(true);
        if (near) {
            FormToolkit.ensureVisible(strip);
        }
    }

    void hide() {
        if (isShown()) {
            place(false);
        }
    }

    /** Not whether it can be seen: its page may be behind another. */
    private boolean isShown() {
        return !((GridData) strip.getLayoutData()).exclude;
    }

    private void place(boolean visible) {
        strip.setVisible(visible);
        ((GridData) strip.getLayoutData()).exclude = !visible;
        Reflow.of(strip);
    }
}
