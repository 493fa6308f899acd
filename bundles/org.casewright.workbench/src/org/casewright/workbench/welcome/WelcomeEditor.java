package org.casewright.workbench.welcome;

import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Themes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** The welcome page: what to begin with to the left, cases at hand and tours to the right. */
public final class WelcomeEditor extends EditorPart {

    private static final int MARGIN = 32;
    private static final int GAP = 40;
    /** Characters. */
    private static final int COLUMN = 40;

    private Composite start;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        Composite page = Themes.style(new Composite(scrolled, SWT.NONE), Themes.PAGE);
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(2).equalWidth(true).spacing(GAP, 24)
                .applyTo(page);
        Blocks blocks = new Blocks(page);
        blocks.heading();
        fill(blocks);
        scrolled.setContent(page);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinWidth(2 * Measures.characters(page, COLUMN) + GAP + 2 * MARGIN);
        scrolled.addListener(SWT.Resize, event -> scrolled.setMinHeight(
                page.computeSize(Math.max(scrolled.getClientArea().width, scrolled.getMinWidth()), SWT.DEFAULT).y));
        scrolled.setShowFocusedControl(true);
    }

    private void fill(Blocks blocks) {
        WelcomeActions actions = new WelcomeActions(getSite());
        start = blocks.column("Begin");
        blocks.link(start, Icons.SAMPLE, "Open the sample case",
                "An injection that was denied, judged criterion by criterion, with its letter.", actions::openSample);
        blocks.link(start, Icons.NEW_CASE, "New case", "Enter a case, or start from what the packet holds.",
                actions::newCase);
        blocks.link(start, Icons.OPEN, "Open…", "A case or a guideline from anywhere on this computer.", actions::open);
        blocks.link(start, Icons.IMPORT, "Import letters", "Read published determination letters back into cases.",
                actions::importLetters);
        Composite learn = blocks.column("Two-minute tours");
        blocks.link(learn, Icons.CASE, "For reviewers", "From the record to a letter that its case bears out.",
                actions::reviewerTour);
        blocks.link(learn, Icons.GUIDELINE, "For guideline authors", "A topic, its scenarios, and the cases it turns.",
                actions::authorTour);
        new RecentCases(blocks, blocks.below(learn, "Your cases"), actions);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false)
                .hint(Measures.characters(start, COLUMN), SWT.DEFAULT).applyTo(start);
        learn.setLayoutData(GridDataFactory.createFrom((GridData) start.getLayoutData()).create());
    }

    @Override
    public void setFocus() {
        start.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The welcome page is never dirty.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("The welcome page is no file.");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
