package org.casewright.workbench.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;

import org.casewright.project.Project;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The one live project of the workbench: {@code site.getService(LiveWorkspace.class)}. It has every case and every
 * criteria file of the workspace, by the paths of their files there, and follows them and their editors.
 */
public final class LiveWorkspace {

    private final Project project = new Project();
    private final IWorkspace workspace;
    private final StateFeed states;
    private final ReadJob reading;
    private final Sources sources;
    private final ChangedFiles changes;
    private final MarkerJob markers;

    /** @param display runs what it is given on the display's thread, later */
    LiveWorkspace(IWorkspace workspace, Executor display) {
        this.workspace = workspace;
        states = new StateFeed(project, display);
        reading = new ReadJob(workspace.getRoot());
        sources = new Sources(project, name -> reading.request(Set.of(name)));
        reading.readInto(sources);
        changes = new ChangedFiles(reading::request);
        markers = new MarkerJob(project, workspace);
    }

    /** Reads all files, and follows them from now on. */
    void start() {
        project.subscribe(state -> markers.request());
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        ICoreRunnable search = monitor -> reading.request(all());
        Job.createSystem("Looking for cases and guidelines", search).schedule();
    }

    private Set<String> all() throws CoreException {
        Set<String> names = new LinkedHashSet<>();
        workspace.getRoot().accept((IResourceProxy proxy) -> {
            if (proxy.getType() == IResource.FILE && SourceKind.of(proxy.getName()).isPresent() && !proxy.isDerived()) {
                names.add(proxy.requestFullPath().toString());
            }
            return !proxy.isDerived();
        }, IResource.NONE);
        return names;
    }

    /** The project, for questions and for its state. What it is given comes through here alone. */
    public Project project() {
        return project;
    }

    /** The states of the project on the display's thread. */
    public StateFeed states() {
        return states;
    }

    /** An editor takes over a file: what it puts into the overlay counts, until it closes that. */
    public Overlay open(IFile file) {
        return sources.open(name(file));
    }

    /** The name by which the project knows a file. */
    public static String name(IFile file) {
        return file.getFullPath().toString();
    }

    /** The workbench has closed. */
    void close() {
        workspace.removeResourceChangeListener(changes);
        reading.cancel();
        markers.cancel();
        states.close();
        project.close();
    }
}
