package org.casewright.workbench.cases;

import java.util.function.IntConsumer;

import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.forms.Reflow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** Lays out the pages: titled sections on a grid of 8 pixels. */
final class FormSections {

    /** With fewer characters beside each other a page has one column. */
    private static final int TWO_COLUMNS = 128;

    private final FormToolkit toolkit;

    FormSections(FormToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /**
     * Gives a page as many columns as it has room for; one to begin with.
     *
     * @param changed is told of each other number; it may bring the sections into another order
     */
    static void columns(Composite body, IntConsumer changed) {
        var layout = GridLayoutFactory.fillDefaults().margins(12, 8).spacing(24, 8).equalWidth(true).create();
        body.setLayout(layout);
        // Not by the width of the body itself: that is never less than what its columns ask for.
        Composite form = body.getParent().getParent();
        int least = Measures.characters(body, TWO_COLUMNS);
        form.addListener(SWT.Resize, event -> {
            int columns = form.getClientArea().width < least ? 1 : 2;
            if (layout.numColumns != columns) {
                layout.numColumns = columns;
                changed.accept(columns);
                Reflow.of(body);
            }
        });
    }

    /** A section of fields: pairs of label and control. */
    Composite section(Composite body, String title) {
        return section(body, title, 1);
    }

    /**
     * A section of fields that may be as high as several beside it.
     *
     * @param rows beside how many sections it stands where the page has two columns
     */
    Composite section(Composite body, String title, int rows) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).span(1, rows).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(8, 6).applyTo(client);
        section.setClient(client);
        return client;
    }
}
