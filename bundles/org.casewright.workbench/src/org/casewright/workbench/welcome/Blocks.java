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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/** What the welcome page is laid out of: a heading, columns with a title, and links that say what they lead to. */
final class Blocks {

    private static final int TEXT_INDENT = 24;

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

    /** A link with its icon, and below it what it leads to. */
    ImageHyperlink link(Composite parent, Icons icon, String text, String leadsTo, Runnable action) {
        ImageHyperlink link = new ImageHyperlink(parent, SWT.CENTER);
        Image image = icon.image();
        link.setImage(image);
        link.setText(text);
        link.setToolTipText(leadsTo);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
        GridDataFactory.swtDefaults().indent(0, 6).applyTo(link);
        note(parent, leadsTo);
        return link;
    }

    /** A line that explains. */
    Label note(Composite parent, String text) {
        Label note = Themes.style(new Label(parent, SWT.WRAP), Themes.MUTED);
        note.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).indent(TEXT_INDENT, 0).hint(1, SWT.DEFAULT).applyTo(note);
        return note;
    }

    private void title(Composite parent, String text, int above) {
        Label title = new Label(parent, SWT.NONE);
        title.setText(text);
        title.setFont(font(2, SWT.BOLD));
        GridDataFactory.fillDefaults().indent(0, above).grab(true, false).applyTo(title);
    }

    private Font font(int larger, int style) {
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(larger).setStyle(style));
    }
}
