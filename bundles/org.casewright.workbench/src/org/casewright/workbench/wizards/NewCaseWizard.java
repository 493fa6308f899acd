package org.casewright.workbench.wizards;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.determination.read.ItemTitles;
import org.casewright.engine.reading.RequestReader;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.project.CaseState;
import org.casewright.project.JudgedCase;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.live.Editors;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.records.RecordPaths;
import org.casewright.workbench.records.packet.Packet;
import org.casewright.workbench.records.packet.PacketFill;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a case, with the files of its packet where there are some, and opens it. */
public final class NewCaseWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private LiveWorkspace live;
    private NewCasePage page;

    public NewCaseWizard() {
        setWindowTitle("New Case");
        setNeedsProgressMonitor(true);
        setDialogSettings(Settings.of(NewCaseWizard.class));
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        live = opened.getService(LiveWorkspace.class);
    }

    @Override
    public void addPages() {
        List<CaseState> cases = List.copyOf(live.states().state().cases().values());
        List<String> known = cases.stream().flatMap(one -> Stream.concat(one.judged().map(JudgedCase::number).stream(),
                Stream.of(one.name().replaceFirst(".*/(.*)\\.case$", "$1")))).toList();
        page = new NewCasePage(known, LocalDate.now());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        NewCase content = page.content();
        Packet packet = page.packet();
        if (!Work.run(getContainer(), monitor -> create(file, content.create(), packet, monitor))) {
            return false;
        }
        page.remember();
        Editors.openLater(workbench.getActiveWorkbenchWindow(), file);
        return true;
    }

    private void create(IFile file, Case made, Packet packet, IProgressMonitor monitor) throws CoreException {
        CasewrightProject.ensure(monitor);
        if (!packet.files().isEmpty()) {
            add(packet, made, new RecordPaths(file.getLocation().toPath()));
        }
        try {
            file.create(new ByteArrayInputStream(CaseFiles.write(made)), IResource.NONE, monitor);
        } catch (IssuesException e) {
            throw new CoreException(Status.error(e.issues().getFirst().message()));
        }
    }

    /** What the files say of the claim the user has seen, and changed where it is wrong. */
    private void add(Packet packet, Case made, RecordPaths paths) {
        packet.addRecords(made, paths::write);
        RequestReader titles = Titles.reader(live.project());
        PacketFill fill = packet.fill();
        fill.patient(made);
        fill.items(made, item -> ItemTitles.fill(item, titles));
    }
}
