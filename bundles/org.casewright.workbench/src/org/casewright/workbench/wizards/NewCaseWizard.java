package org.casewright.workbench.wizards;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.project.CaseState;
import org.casewright.project.JudgedCase;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.live.Editors;
import org.casewright.workbench.live.LiveWorkspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes an empty case and opens it. */
public final class NewCaseWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewCasePage page;

    public NewCaseWizard() {
        setWindowTitle("New Case");
        setNeedsProgressMonitor(true);
        setDialogSettings(Settings.of(NewCaseWizard.class));
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    public void addPages() {
        List<CaseState> cases = List
                .copyOf(workbench.getService(LiveWorkspace.class).states().state().cases().values());
        List<String> known = cases.stream().flatMap(one -> Stream.concat(one.judged().map(JudgedCase::number).stream(),
                Stream.of(one.name().replaceFirst(".*/(.*)\\.case$", "$1")))).toList();
        page = new NewCasePage(known, LocalDate.now());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        NewCase content = page.content();
        if (!Work.run(getContainer(), monitor -> create(file, content, monitor))) {
            return false;
        }
        page.remember();
        Editors.openLater(workbench.getActiveWorkbenchWindow(), file);
        return true;
    }

    private static void create(IFile file, NewCase content, IProgressMonitor monitor) throws CoreException {
        CasewrightProject.ensure(monitor);
        try {
            file.create(new ByteArrayInputStream(CaseFiles.write(content.create())), IResource.NONE, monitor);
        } catch (IssuesException e) {
            throw new CoreException(Status.error(e.issues().getFirst().message()));
        }
    }
}
