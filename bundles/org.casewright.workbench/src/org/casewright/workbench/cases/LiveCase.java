package org.casewright.workbench.cases;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.casewright.model.imrcase.Case;
import org.casewright.project.CaseState;
import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.forms.Issues;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.Overlay;
import org.eclipse.core.resources.IFile;

/**
 * Puts every change of a case into the live project, and has what the project last said of it. For the display's
 * thread.
 */
final class LiveCase implements AutoCloseable {

    private final String name;
    private final Overlay overlay;
    private final Subscription subscription;
    private final Issues issues = new Issues();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ProjectState newest;
    private Optional<CaseState> state;

    LiveCase(LiveWorkspace live, IFile file, CaseDocument document) {
        name = LiveWorkspace.name(file);
        overlay = live.open(file);
        newest = live.states().state();
        state = Optional.ofNullable(newest.cases().get(name));
        subscription = live.states().listen(this::accept);
        Case content = document.content();
        document.addListener(change -> {
            if (change.isOfCase()) {
                overlay.put(content);
            }
        });
        overlay.put(content);
        state.ifPresent(known -> issues.set(known.issues()));
    }

    private void accept(ProjectState project) {
        newest = project;
        Optional<CaseState> now = Optional.ofNullable(project.cases().get(name));
        if (!now.equals(state)) {
            state = now;
            issues.set(now.map(CaseState::issues).orElse(List.of()));
            listeners.forEach(Runnable::run);
        }
    }

    Optional<CaseState> state() {
        return state;
    }

    ProjectState project() {
        return newest;
    }

    Issues issues() {
        return issues;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        subscription.close();
        overlay.close();
    }
}
