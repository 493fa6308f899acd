package org.casewright.workbench.wizards;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.files.ShippedFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;

/** Brings what ships with the product into the workspace; a file that is there already is kept. */
final class SampleImport implements ICoreRunnable {

    private final boolean samples;
    private final boolean library;
    private final Map<IFile, Boolean> files = new LinkedHashMap<>();

    SampleImport(boolean samples, boolean library) {
        this.samples = samples;
        this.library = library;
    }

    /** The files, each with whether it is new. */
    Map<IFile, Boolean> files() {
        return Map.copyOf(files);
    }

    @Override
    public void run(IProgressMonitor monitor) throws CoreException {
        CasewrightProject.ensure(monitor);
        if (library) {
            copy(ShippedFiles.LIBRARY, CasewrightProject.library(), monitor);
        }
        if (samples) {
            copy(ShippedFiles.SAMPLES, CasewrightProject.cases(), monitor);
        }
    }

    private void copy(ShippedFiles shipped, IFolder target, IProgressMonitor monitor) throws CoreException {
        Set<IResource> before = new HashSet<>();
        if (target.exists()) {
            target.accept(before::add);
        }
        for (IFile file : shipped.copyTo(target, monitor)) {
            files.put(file, !before.contains(file));
        }
    }
}
