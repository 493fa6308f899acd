package org.casewright.workbench.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;

/**
 * Brings the states of a project to the display's thread. A display that is busy gets the newest state and none of
 * those between.
 */
public final class StateFeed implements AutoCloseable {

    private final Project project;
    private final Executor display;
    private final Subscription subscription;
    private final AtomicBoolean onTheWay = new AtomicBoolean();
    private final List<Consumer<ProjectState>> listeners = new CopyOnWriteArrayList<>();
    private long delivered;

    /** @param display runs what it is given on the display's thread, later; nothing where the display is gone */
    public StateFeed(Project project, Executor display) {
        this.project = project;
        this.display = display;
        this.subscription = project.subscribe(state -> published());
    }

    private void published() {
        if (onTheWay.compareAndSet(false, true)) {
            display.execute(this::deliver);
        }
    }

    private void deliver() {
        onTheWay.set(false);
        ProjectState newest = project.state();
        if (newest.revision() > delivered) {
            delivered = newest.revision();
            listeners.forEach(listener -> listener.accept(newest));
        }
    }

    /** The newest state, on whatever thread. */
    public ProjectState state() {
        return project.state();
    }

    /**
     * Tells a listener of every newer state, on the display's thread. Begin with {@link #state()}.
     *
     * @return ends it
     */
    public Subscription listen(Consumer<ProjectState> listener) {
        Consumer<ProjectState> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    @Override
    public void close() {
        subscription.close();
        listeners.clear();
    }
}
