package org.casewright.workbench.records;

import org.casewright.workbench.forms.ChildTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;

/** A list with its title and its tools above. */
final class ListPart {

    private final Composite body;
    private final Composite bar;

    ListPart(Composite parent, String title) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 4, 4, 0).spacing(0, 2).applyTo(body);
        bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Label label = new Label(bar, SWT.NONE);
        label.setText(title);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    /** Where the list belongs. */
    Composite body() {
        return body;
    }

    /** Where the tools belong. */
    Composite bar() {
        return bar;
    }

    /** Lays out the list, which takes the room that there is, and the tools at the right. */
    void finish(ChildTable table, ToolBar tools) {
        table.viewer().getTable().setHeaderVisible(false);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(table.viewer().getTable().getParent());
        body.layout();
    }
}
