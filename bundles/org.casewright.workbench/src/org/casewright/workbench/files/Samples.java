package org.casewright.workbench.files;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The sample cases, brought into the workspace by a job. */
public final class Samples {

    private static final String SEED = "seed-trigger-point.case";

    private Samples() {
    }

    /** Copies the samples where they are missing, then hands over the first to read; not on the display's thread. */
    public static void bring(Consumer<IFile> andThen) {
        WorkspaceJob job = new WorkspaceJob("Bring the sample cases") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                CasewrightProject.ensure(monitor);
                ShippedFiles.SAMPLES.copyTo(CasewrightProject.cases(), monitor);
                andThen.accept(CasewrightProject.cases().getFile(SEED));
                return Status.OK_STATUS;
            }
        };
        job.setRule(CasewrightProject.project().getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }
}
