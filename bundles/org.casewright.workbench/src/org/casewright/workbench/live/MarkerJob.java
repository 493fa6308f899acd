package org.casewright.workbench.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.casewright.project.CaseState;
import org.casewright.project.FileState;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Writes what is wrong, by the newest state, into the markers of the workspace. */
final class MarkerJob extends WorkspaceJob {

    /** Somebody who types does not read the list of problems meanwhile. */
    private static final long PAUSE_MILLIS = 150;

    private final Project project;
    private final IWorkspace workspace;
    private final Map<String, List<Problem>> written = new HashMap<>();

    MarkerJob(Project project, IWorkspace workspace) {
        super("Problems of cases and guidelines");
        this.project = project;
        this.workspace = workspace;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** There is a newer state; the states between the last run and the next are passed over. */
    void request() {
        schedule(PAUSE_MILLIS);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        ProjectState state = project.state();
        written.keySet()
                .removeIf(name -> !state.cases().containsKey(name) && !state.library().files().containsKey(name));
        for (CaseState one : state.cases().values()) {
            write(one.name(), Problem.CASE_TYPE, Problem.of(one));
        }
        for (FileState one : state.library().files().values()) {
            write(one.name(), Problem.CRITERIA_TYPE, Problem.of(one.issues()));
        }
        return Status.OK_STATUS;
    }

    /** Nobody waits for markers, since they take no rule: meanwhile the file may go, and its markers with it. */
    private void write(String name, String type, List<Problem> problems) throws CoreException {
        IFile file = workspace.getRoot().getFile(IPath.fromPortableString(name));
        if (!file.exists()) {
            return;
        }
        try {
            // A file that went and came back meanwhile has lost what was written.
            if (problems.equals(written.get(name)) && markers(file).size() == problems.size()) {
                return;
            }
            replace(file, type, problems);
            written.put(name, problems);
        } catch (CoreException e) {
            if (file.exists()) {
                throw e;
            }
        }
    }

    private static void replace(IFile file, String type, List<Problem> problems) throws CoreException {
        MarkerPlan<IMarker> plan = MarkerPlan.of(markers(file), problems.stream().map(Problem::attributes).toList());
        for (IMarker needless : plan.needless()) {
            needless.delete();
        }
        for (Map<String, Object> attributes : plan.missing()) {
            file.createMarker(type, attributes);
        }
    }

    private static Map<IMarker, Map<String, Object>> markers(IFile file) throws CoreException {
        Map<IMarker, Map<String, Object>> markers = new LinkedHashMap<>();
        for (IMarker marker : file.findMarkers(Problem.TYPE, true, IResource.DEPTH_ZERO)) {
            markers.put(marker, marker.getAttributes());
        }
        return markers;
    }
}
