package org.casewright.workbench.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.project.CaseState;
import org.casewright.project.FileState;
import org.casewright.project.ProjectState;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;

/** Offers for a marker the fixes that its issue has by the newest state. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !fixes(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        IFile file = (IFile) marker.getResource();
        return fixes(marker).stream().map(fix -> new FixResolution(file, fix)).toArray(IMarkerResolution[]::new);
    }

    private static List<Fix> fixes(IMarker marker) {
        LiveWorkspace live = PlatformUI.getWorkbench().getService(LiveWorkspace.class);
        if (!(marker.getResource() instanceof IFile file)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        issues(live.states().state(), LiveWorkspace.name(file)).filter(issue -> tells(marker, issue))
                .forEach(issue -> fixes.addAll(issue.fixes()));
        return fixes.stream().distinct().toList();
    }

    private static Stream<Issue> issues(ProjectState state, String name) {
        CaseState imr = state.cases().get(name);
        FileState criteria = state.library().files().get(name);
        return Stream.concat(imr == null ? Stream.empty() : imr.issues().stream(),
                criteria == null ? Stream.empty() : criteria.issues().stream());
    }

    private static boolean tells(IMarker marker, Issue issue) {
        return marker.getAttribute(Problem.CODE, "").equals(issue.code())
                && marker.getAttribute(IMarker.MESSAGE, "").equals(issue.message())
                && marker.getAttribute(Problem.ELEMENT, "").equals(issue.place().element())
                && marker.getAttribute(Problem.OFFSET, -1) == issue.place().offset();
    }
}
