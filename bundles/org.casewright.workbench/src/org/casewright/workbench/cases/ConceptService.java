package org.casewright.workbench.cases;

import org.casewright.engine.rules.Concepts;
import org.casewright.project.ProjectState;
import org.casewright.workbench.concepts.ConceptFeed;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.StateFeed;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Gives the workbench the concepts of its library: {@code site.getService(ConceptFeed.class)}. */
public final class ConceptService extends AbstractServiceFactory {

    @Override
    public Object create(Class type, IServiceLocator parent, IServiceLocator locator) {
        ConceptFeed shared = parent.getService(ConceptFeed.class);
        return shared != null ? shared : start(locator.getService(LiveWorkspace.class).states());
    }

    private static ConceptFeed start(StateFeed states) {
        ConceptFeed feed = new ConceptFeed(work -> {
            ICoreRunnable indexing = monitor -> work.run();
            Job.createSystem("Indexing concepts", indexing).schedule();
        }, DisplayThread.of(PlatformUI.getWorkbench().getDisplay()));
        feed.offer(concepts(states.state()));
        states.listen(state -> feed.offer(concepts(state)));
        return feed;
    }

    private static Concepts concepts(ProjectState state) {
        return state.library().rules().concepts();
    }
}
