package org.casewright.workbench.wizards;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.casewright.project.CaseState;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.live.LiveWorkspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Exports the letters of many cases; its last page tells what came of each. */
public final class ExportLettersWizard extends ResultsWizard<LettersExport> implements IExportWizard {

    private LiveWorkspace live;
    private List<CaseState> cases = List.of();
    private final Set<String> chosen = new HashSet<>();
    private ExportLettersPage page;

    public ExportLettersWizard() {
        super("Export Letters", "Case", "Files", "What to look at");
        setDialogSettings(Settings.of(ExportLettersWizard.class));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        live = workbench.getService(LiveWorkspace.class);
        cases = List.copyOf(live.states().state().cases().values());
        for (Object one : selection.toList()) {
            IFile file = Adapters.adapt(one, IFile.class);
            if (file != null) {
                chosen.add(LiveWorkspace.name(file));
            }
        }
        if (cases.stream().noneMatch(state -> chosen.contains(state.name()))) {
            cases.forEach(state -> chosen.add(state.name()));
        }
    }

    @Override
    IWizardPage question() {
        IPath project = CasewrightProject.project().getLocation();
        IPath home = project == null ? ResourcesPlugin.getWorkspace().getRoot().getLocation() : project;
        Path folder = home.append("letters").toPath();
        page = new ExportLettersPage(cases, chosen, folder);
        return page;
    }

    @Override
    LettersExport work() {
        page.remember();
        return new LettersExport(
                new ExportChoice(page.cases(), page.folder(), page.formats(), page.anyway(), page.replaces()),
                live.project());
    }

    @Override
    boolean hasResults(LettersExport work) {
        return !work.lines().isEmpty();
    }

    @Override
    void tell(LettersExport work, ResultsPage results) {
        int all = work.lines().size();
        results.show(work.written() + " of " + all + (all == 1 ? " letter is" : " letters are") + " written to "
                + page.folder() + ".", work.written() == all, work.lines());
    }

    @Override
    void leave(LettersExport work) {
        // the letters are where the reviewer wanted them
    }
}
