package org.casewright.workbench.status;

import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.live.LiveWorkspace;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Says at the foot of the window how many cases and topics there are, and how much is wrong in them. */
public final class LiveStatus extends WorkbenchWindowControlContribution {

    /** In a large font more would push this below what the platform says beside it; the tip tells all. */
    private static final String USUAL = "000 cases, 00 topics \u00B7 nothing wrong";

    private static final String READING = "Reading cases and guidelines";

    private Label sign;
    private Label words;

    @Override
    protected Control createControl(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 0).applyTo(row);
        sign = new Label(row, SWT.NONE);
        GridDataFactory.swtDefaults().hint(16, 16).applyTo(sign);
        words = new Label(row, SWT.NONE);
        words.setText(USUAL);
        GridDataFactory.swtDefaults().hint(words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(words);
        LiveWorkspace live = PlatformUI.getWorkbench().getService(LiveWorkspace.class);
        show(live.states().state());
        Subscription subscription = live.states().listen(this::show);
        row.addDisposeListener(event -> subscription.close());
        return row;
    }

    private void show(ProjectState state) {
        if (words.isDisposed()) {
            return;
        }
        Summary summary = Summary.of(state);
        sign.setImage(icon(summary).image());
        boolean reading = state.revision() == 0;
        words.setText(reading ? READING : summary.words());
        words.setToolTipText((reading ? READING : summary.whole()) + ". The view Problems lists what is wrong.");
    }

    private static Icons icon(Summary summary) {
        if (summary.errors() > 0) {
            return Icons.ERROR;
        }
        return summary.warnings() > 0 ? Icons.WARNING : Icons.CRITERION_MET;
    }
}
