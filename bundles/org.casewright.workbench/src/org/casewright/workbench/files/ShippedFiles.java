package org.casewright.workbench.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.casewright.workbench.Ids;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Files that ship with the product, as they are copied into the workspace. */
public enum ShippedFiles {

    /** The guideline library: vocabularies, guidelines, topics and their scenarios. */
    LIBRARY("/library"),
    /** The sample cases, with the records that they cite. */
    SAMPLES("/samples");

    private static final String BUNDLE = "org.casewright.library";

    private final String folder;

    ShippedFiles(String folder) {
        this.folder = folder;
    }

    /**
     * Copies all files. A file that is there already is left as it is: it may hold somebody's work.
     *
     * @return the files, those among them that were there
     */
    public List<IFile> copyTo(IContainer target, IProgressMonitor monitor) throws CoreException {
        Enumeration<URL> entries = Platform.getBundle(BUNDLE).findEntries(folder, "*", true);
        List<URL> files = Collections.list(entries).stream().filter(url -> !url.getPath().endsWith("/")).toList();
        SubMonitor progress = SubMonitor.convert(monitor, "Copying the files that ship with Casewright", files.size());
        List<IFile> copies = new ArrayList<>();
        for (URL url : files) {
            IPath path = IPath.fromPortableString(url.getPath().substring(folder.length() + 1));
            if (!path.lastSegment().startsWith(".")) {
                copies.add(copy(url, target.getFile(path), progress.split(1)));
            }
        }
        return copies;
    }

    private static IFile copy(URL url, IFile file, IProgressMonitor monitor) throws CoreException {
        if (file.exists()) {
            return file;
        }
        CasewrightProject.ensure(file.getParent(), monitor);
        try (InputStream content = url.openStream()) {
            file.create(content, IResource.NONE, monitor);
        } catch (IOException e) {
            throw new CoreException(new Status(Status.ERROR, Ids.BUNDLE,
                    "The file " + file.getFullPath() + " could not be copied from the product: " + e.getMessage(), e));
        }
        return file;
    }
}
