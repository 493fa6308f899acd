package org.casewright.workbench.app;

import java.nio.file.Path;

import org.casewright.workbench.Ids;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.files.Samples;
import org.casewright.workbench.images.DrawIconsJob;
import org.casewright.workbench.live.Editors;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What this workbench does at start and end: it works on the workspace of files, and keeps its windows. */
final class Advisor extends WorkbenchAdvisor {

    private final Arguments arguments;

    Advisor(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        new DrawIconsJob(Display.getCurrent().getPrimaryMonitor().getZoom()).schedule();
        IDE.registerAdapters();
        WorkspaceImages.declareIn(configurer);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Ids.REVIEW;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.eclipse.ui.preferencePages.Workbench";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    /** The project of the first start is made beside the window that opens. */
    @Override
    public void postStartup() {
        WorkspaceJob job = new WorkspaceJob("Set up the folder of cases and guidelines") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                CasewrightProject.ensure(monitor);
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
        openWhatWasAskedFor(PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    private void openWhatWasAskedFor(IWorkbenchWindow window) {
        if (arguments.samples()) {
            Samples.bring(sample -> Editors.openLater(window, sample));
        }
        for (Path file : arguments.files()) {
            Editors.openFromOutside(window, file);
        }
    }

    /** The state of the workspace, its markers among it, is written when the windows are already gone. */
    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
