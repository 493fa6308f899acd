package org.casewright.workbench.files;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Files outside the workspace: linked into it, so that they are judged and judge as those inside do. */
public final class OutsideFiles {

    private OutsideFiles() {
    }

    /** Finds or links a file by a job, and hands it over; not on the display's thread. */
    public static void bring(Path place, Consumer<IFile> andThen) {
        WorkspaceJob job = new WorkspaceJob("Open " + place.getFileName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                CasewrightProject.ensure(monitor);
                andThen.accept(link(place, monitor));
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    private static IFile link(Path place, IProgressMonitor monitor) throws CoreException {
        IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(place.toUri());
        if (known.length > 0) {
            known[0].refreshLocal(IResource.DEPTH_ZERO, monitor);
            return known[0];
        }
        boolean criteria = place.toString().endsWith(".criteria");
        IFile link = free(criteria ? CasewrightProject.library() : CasewrightProject.cases(), place);
        link.createLink(place.toUri(), IResource.NONE, monitor);
        return link;
    }

    /** The file's own name where it is free, else with a number. */
    private static IFile free(IFolder folder, Path place) {
        IPath name = IPath.fromOSString(place.getFileName().toString());
        IFile file = folder.getFile(name);
        for (int i = 2; file.exists(); i++) {
            file = folder.getFile(name.removeFileExtension() + "-" + i + "." + name.getFileExtension());
        }
        return file;
    }
}
