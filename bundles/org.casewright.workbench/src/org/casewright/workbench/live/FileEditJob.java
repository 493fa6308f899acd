package org.casewright.workbench.live;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Changes a file that no editor has open. */
final class FileEditJob extends WorkspaceJob {

    /** What is done with the file; where it fails, the file is as it was. */
    interface Change {

        void make(Path path) throws IOException;
    }

    private final IFile file;
    private final Change change;

    /** @param label what is done */
    FileEditJob(IFile file, String label, Change change) {
        super(label);
        this.file = file;
        this.change = change;
        setRule(file);
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        try {
            change.make(file.getLocation().toPath());
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            return Status.OK_STATUS;
        } catch (IOException | IllegalArgumentException e) {
            return Status.warning(file.getName() + " was left as it is: " + e.getMessage());
        }
    }
}
