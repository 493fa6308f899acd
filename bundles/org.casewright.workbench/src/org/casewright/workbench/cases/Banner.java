package org.casewright.workbench.cases;

import java.util.Map;

import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A strip above the pages that asks something or tells why something could not be done, without being in the way. */
final class Banner {

    private final Composite parent;
    private Composite strip;

    /** @param parent has a grid of one column, whose first row the strip is while it is there */
    Banner(Composite parent) {
        this.parent = parent;
    }

    /**
     * Shows a message in place of the one before.
     *
     * @param answers what the buttons are called, in their order, and what they do; the strip goes away with each
     */
    void show(Icons icon, String message, Map<String, Runnable> answers) {
        hide();
        strip = new Composite(parent, SWT.NONE);
        strip.setData(Field.ID, "case.banner");
        strip.moveAbove(null);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        GridLayoutFactory.fillDefaults().numColumns(2 + answers.size()).margins(8, 8).spacing(8, 8).applyTo(strip);
        new Label(strip, SWT.NONE).setImage(icon.image());
        Label text = new Label(strip, SWT.WRAP);
        text.setText(message);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(text);
        answers.forEach(this::button);
        parent.layout(true, true);
    }

    private void button(String label, Runnable action) {
        Button button = new Button(strip, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> {
            hide();
            action.run();
        });
    }

    void hide() {
        if (strip != null && !strip.isDisposed()) {
            strip.dispose();
            parent.layout(true, true);
        }
        strip = null;
    }
}
