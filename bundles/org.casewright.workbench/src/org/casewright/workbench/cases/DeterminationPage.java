package org.casewright.workbench.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.casewright.project.CaseState;
import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.forms.Steps;
import org.casewright.workbench.letter.CaseSummary;
import org.casewright.workbench.letter.ExportDialog;
import org.casewright.workbench.letter.ExportJob;
import org.casewright.workbench.letter.LetterPreview;
import org.casewright.workbench.letter.SidePanel;
import org.casewright.workbench.letter.Target;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.StateFeed;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The letter as it would be sent, live, with its faults in place and what is still to be done beside it. */
final class DeterminationPage extends CasePage {

    static final String ID = "determination";

    private static final int[] WEIGHTS = {66, 34};

    private Subscription subscription;
    private StateFeed states;
    private LetterPreview preview;
    private SidePanel side;
    private ScrolledForm form;
    private List<Path> exported = List.of();

    DeterminationPage(CaseEditor editor, CaseContext context) {
        super(editor, context, ID, "Determination");
    }

    @Override
    public boolean shows(String element) {
        return false;
    }

    @Override
    protected void go(String element) {
        preview.reveal(element);
    }

    @Override
    protected void create(IManagedForm managed, Steps parts) {
        form = managed.getForm();
        form.setText("Determination");
        form.setExpandHorizontal(true);
        form.setExpandVertical(true);
        createActions();
        form.getForm().addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> openExported()));
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 400).applyTo(sash);
        parts.add(() -> preview = new LetterPreview(sash, this::go));
        parts.add(() -> {
            side = new SidePanel(sash, managed.getToolkit(), this::go);
            sash.setWeights(WEIGHTS);
        });
        parts.then(this::follow);
    }

    private void follow() {
        states = getSite().getService(LiveWorkspace.class).states();
        subscription = states.listen(this::show);
        show(states.state());
    }

    @Override
    public void dispose() {
        if (subscription != null) {
            subscription.close();
        }
        super.dispose();
    }

    private void createActions() {
        Action export = new Action("Export letter\u2026") {
            @Override
            public void run() {
                export();
            }
        };
        export.setToolTipText("Export letter\u2026");
        ActionContributionItem item = new ActionContributionItem(export);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        form.getToolBarManager().add(item);
        form.getToolBarManager().update(true);
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && states != null) {
            show(states.state());
        }
    }

    /** A page that nobody looks at prints nothing. */
    private void show(ProjectState state) {
        if (!isActive()) {
            return;
        }
        state(state).ifPresent(one -> {
            CaseSummary summary = CaseSummary.of(one);
            side.show(summary);
            one.judged().ifPresent(judged -> preview.show(judged.preview(), summary.reservations().all()));
        });
    }

    private Optional<CaseState> state(ProjectState state) {
        return Optional.ofNullable(state.cases().get(context().name()));
    }

    private void go(Target target) {
        context().reveal(target.element());
    }

    /** What is exported is the case as it stands, with the last stroke of the reviewer in it. */
    private void export() {
        Executor display = DisplayThread.of(form.getDisplay());
        getSite().getService(LiveWorkspace.class).project().settled().thenAccept(state -> display.execute(() -> {
            if (!form.isDisposed()) {
                state(state).ifPresent(this::export);
            }
        }));
    }

    private void export(CaseState state) {
        IPath project = context().file().getProject().getLocation();
        ExportDialog dialog = new ExportDialog(getSite().getShell(), state, project.append("letters").toPath());
        dialog.open();
        Executor display = DisplayThread.of(form.getDisplay());
        dialog.plan()
                .ifPresent(plan -> new ExportJob(plan, result -> display.execute(() -> exported(result))).schedule());
    }

    private void exported(ExportJob.Result result) {
        if (form.isDisposed()) {
            return;
        }
        exported = result.written();
        if (result.failures().isEmpty()) {
            // Short: the heading gives a message the room that it asks for, and would take it from the letter.
            form.setMessage("Exported (open)", IMessage.INFORMATION);
            getEditor().getEditorSite().getActionBars().getStatusLineManager().setMessage("Exported to "
                    + exported.stream().map(Path::toString).collect(Collectors.joining(", ")));
        } else {
            form.setMessage("The letter is not exported.", IMessage.ERROR);
            MessageDialog.openError(getSite().getShell(), "Export Letter", String.join("\n", result.failures()));
        }
    }

    private void openExported() {
        exported.forEach(file -> Program.launch(file.toString()));
    }

    @Override
    protected void enter() {
        preview.setFocus();
    }
}
