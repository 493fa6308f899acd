package org.casewright.workbench.welcome;

import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Themes;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What the welcome page is laid out of: a heading, columns with a title, and links that say what they lead to. */
final class Blocks {

    private final Composite page;
    private final ResourceManager resources;

    Blocks(Composite page) {
        this.page = page;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), page);
    }

    /** The sign, the name and what it is for, over both columns. */
    void heading() {
        Composite heading = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(heading);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(heading);
        Label sign = new Label(heading, SWT.NONE);
        sign.setImage(Icons.CASEWRIGHT.image());
        GridDataFactory.fillDefaults().span(1, 2).applyTo(sign);
        Label name = new Label(heading, SWT.NONE);
        name.setText("Casewright");
        name.setFont(font(10, SWT.BOLD));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(name);
        Label purpose = Themes.style(new Label(heading, SWT.WRAP), Themes.MUTED);
        purpose.setText("Medical review, judged while you write.");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, true).applyTo(purpose);
    }

    /** A column of the page under a title. */
    Composite column(String title) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        title(column, title, 0);
        return column;
    }

    /** A further part of a column, under a title of its own. */
    Composite below(Composite column, String title) {
        title(column, title, 20);
        Composite part = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
        return part;
    }

    /** A link beside its icon, and below it what it leads to. */
    void link(Composite parent, Icons icon, String text, String leadsTo, Runnable action) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(row);
        Label sign = new Label(row, SWT.NONE);
        sign.setImage(icon.image());
        Hyperlink link = new Hyperlink(row, SWT.NONE);
        link.setText(text);
        link.setToolTipText(leadsTo);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
        new Label(row, SWT.NONE);
        note(row, leadsTo);
    }

    /** A line that explains. */
    void note(Composite parent, String text) {
        Label note = Themes.style(new Label(parent, SWT.WRAP), Themes.MUTED);
        note.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(note);
    }

    private void title(Composite parent, String text, int above) {
        Label title = new Label(parent, SWT.NONE);
        title.setText(text);
        title.setFont(font(2, SWT.BOLD));
        GridDataFactory.fillDefaults().indent(0, above).grab(true, false).applyTo(title);
    }

    private Font font(int larger, int style) {
        return resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(larger).setStyle(style));
    }
}
