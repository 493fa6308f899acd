package org.casewright.workbench.help;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.workbench.Ids;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Palette;
import org.casewright.workbench.theme.Themes;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.part.ViewPart;

/** Shows a page of the help; links lead from one to the other, and the list of all is a click away. */
public final class HelpView extends ViewPart {

    /** The image of a list's point, named as its icon is. */
    private static final Pattern IMAGE = Pattern.compile("<li style=\"image\" value=\"([a-z-]+)\"");
    private static final int MARGIN = 12;

    private HelpBook book;
    private String page = HelpBook.CONTENTS;
    private ScrolledComposite scrolled;
    private Label title;
    private FormText text;

    /** Opens the view at a page of {@code help/}. */
    public static void show(IWorkbenchPage window, String page) throws PartInitException {
        ((HelpView) window.showView(Ids.HELP_VIEW)).go(page);
    }

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite body = Themes.style(new Composite(scrolled, SWT.NONE), Themes.PAGE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(body);
        title = new Label(body, SWT.WRAP);
        title.setFont(new LocalResourceManager(JFaceResources.getResources(), body).create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(2).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        text = new FormText(body, SWT.WRAP);
        text.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> go(event.getHref().toString())));
        Palette.ACCENT.follow(text, color -> text.getHyperlinkSettings().setForeground(color));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        scrolled.setContent(body);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> layout());
        getViewSite().getActionBars().getToolBarManager().add(contents());
        read();
    }

    /** Shows a page, at once or as soon as the pages are read. */
    public void go(String name) {
        page = name;
        if (book == null) {
            return;
        }
        title.setText(book.title(page));
        String markup = book.markup(page);
        for (Matcher image = IMAGE.matcher(markup); image.find();) {
            text.setImage(image.group(1),
                    Icons.valueOf(image.group(1).toUpperCase(Locale.ROOT).replace('-', '_')).image());
        }
        text.setText(markup, true, false);
        scrolled.setOrigin(0, 0);
        layout();
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    private void read() {
        Executor display = DisplayThread.of(scrolled.getDisplay());
        Job job = Job.create("Read the help", monitor -> {
            HelpBook all = HelpBook.read();
            display.execute(() -> show(all));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(HelpBook all) {
        if (!scrolled.isDisposed()) {
            book = all;
            go(page);
        }
    }

    private void layout() {
        Composite body = (Composite) scrolled.getContent();
        body.layout(true, true);
        scrolled.setMinHeight(body.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    private Action contents() {
        Action action = new Action("Contents", Icons.LIBRARY.descriptor()) {
            @Override
            public void run() {
                go(HelpBook.CONTENTS);
            }
        };
        action.setToolTipText("List all pages of the help");
        return action;
    }
}
