package org.casewright.workbench.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Reads files of the workspace and hands them over, as they are stored, to the project. */
final class ReadJob extends Job {

    /** More than any case or guideline may have, in bytes. */
    private static final int ENOUGH = 32 * 1024 * 1024;

    private final IWorkspaceRoot root;
    private final Set<String> waiting = new LinkedHashSet<>();
    private Sources sources;

    ReadJob(IWorkspaceRoot root) {
        super("Reading cases and guidelines");
        this.root = root;
        setPriority(SHORT);
    }

    /** To be called once, before anything is read. */
    void readInto(Sources into) {
        sources = into;
    }

    /** Reads these files soon, all of them as one change; those that are gone are told to be gone. */
    void request(Set<String> names) {
        synchronized (waiting) {
            waiting.addAll(names);
        }
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Set<String> names;
        synchronized (waiting) {
            names = new LinkedHashSet<>(waiting);
            waiting.clear();
        }
        SubMonitor progress = SubMonitor.convert(monitor, names.size());
        Map<String, Optional<byte[]>> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, read(root.getFile(IPath.fromPortableString(name))));
            progress.worked(1);
        }
        sources.stored(files);
        return Status.OK_STATUS;
    }

    /** Whoever understands the content says what is too large; of an endless file he gets enough to see that it is. */
    private static Optional<byte[]> read(IFile file) {
        IPath location = file.getLocation();
        if (!file.exists() || location == null) {
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(location.toPath())) {
            return Optional.of(content.readNBytes(ENOUGH));
        } catch (IOException e) {
            ILog.get().warn("The file " + file.getFullPath() + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }
}
