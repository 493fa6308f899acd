package org.casewright.workbench.files;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The project that the workspace holds by default: cases in one folder, the library that judges them in another. */
public final class CasewrightProject {

    /** The name of the project. */
    public static final String NAME = "Casewright";

    private CasewrightProject() {
    }

    /** The project, which need not be there yet. */
    public static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    }

    /** Where cases are kept: {@code cases/}. */
    public static IFolder cases() {
        return project().getFolder("cases");
    }

    /** Where guidelines, vocabularies and scenarios are kept: {@code library/}. */
    public static IFolder library() {
        return project().getFolder("library");
    }

    /** Makes what is missing of project and folders; a library that was missing is filled from the one that ships. */
    public static void ensure(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Setting up the folder of cases and guidelines", 4);
        IProject project = project();
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        if (!project.isOpen()) {
            project.open(progress.split(1));
        }
        ensure(cases(), progress.split(1));
        if (!library().exists()) {
            ShippedFiles.LIBRARY.copyTo(library(), progress.split(1));
        }
    }

    /** Makes a folder with those above it, where they are missing. */
    static void ensure(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            ensure(folder.getParent(), monitor);
            folder.create(IResource.NONE, true, monitor);
        }
    }
}
