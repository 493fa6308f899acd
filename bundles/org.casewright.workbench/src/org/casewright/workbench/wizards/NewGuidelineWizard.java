package org.casewright.workbench.wizards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Kind;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.live.Editors;
import org.casewright.workbench.live.LiveWorkspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a criteria file with a guideline and opens it. */
public final class NewGuidelineWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewGuidelinePage page;

    public NewGuidelineWizard() {
        setWindowTitle("New Guideline");
        setNeedsProgressMonitor(true);
        setDialogSettings(Settings.of(NewGuidelineWizard.class));
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    public void addPages() {
        List<Concept> concepts = workbench.getService(LiveWorkspace.class).states().state().library().rules().concepts()
                .all();
        List<String> services = concepts.stream()
                .filter(concept -> concept.kind() == Kind.SERVICE || concept.kind() == Kind.DRUG)
                .map(concept -> concept.name().substring(concept.name().lastIndexOf('.') + 1)).distinct().sorted()
                .toList();
        page = new NewGuidelinePage(services, LocalDate.now());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        String text = page.content().text();
        if (!Work.run(getContainer(), monitor -> create(file, text, monitor))) {
            return false;
        }
        page.remember();
        Editors.openLater(workbench.getActiveWorkbenchWindow(), file);
        return true;
    }

    private static void create(IFile file, String text, IProgressMonitor monitor) throws CoreException {
        CasewrightProject.ensure(monitor);
        if (file.getParent() instanceof IFolder folder && !folder.exists()) {
            folder.create(IResource.NONE, true, monitor);
        }
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.NONE, monitor);
    }
}
