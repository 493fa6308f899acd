package org.casewright.project;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.LiveCriteria;

/**
 * The live project. Sources are put in, stored or not; everything that follows from them is worked out on one thread
 * of the project's own and published as an immutable {@link ProjectState}. All methods may be called from any thread,
 * and none of them waits.
 *
 * <p>
 * What is handed in is worked in soon, and in order; of several waiting changes of one source only the newest is. A
 * newer change ends checks that run, and what they found is dropped. Whatever is wrong in a source becomes an issue in
 * the state, and so does a failure of Casewright's own: neither keeps the rest from being worked on.
 */
public final class Project implements Changes, AutoCloseable {

    /** Long chains of definitions are followed by recursion. */
    private static final long STACK = 16 << 20;

    private static final System.Logger LOG = System.getLogger(Project.class.getName());

    private final Inbox inbox = new Inbox();
    private final List<Consumer<ProjectState>> listeners = new CopyOnWriteArrayList<>();
    private volatile ProjectState state = ProjectState.EMPTY;

    /** An empty project. Its thread does not keep the virtual machine from ending. */
    public Project() {
        this(LiveCriteria::new);
    }

    /**
     * An empty project with the language of a workspace, which saves the time of setting that up.
     *
     * @param workspace is used by nobody else until the project is closed
     */
    public Project(CriteriaWorkspace workspace) {
        this(workspace::live);
    }

    private Project(Supplier<LiveCriteria> language) {
        Thread.ofPlatform().daemon().name("Casewright project").stackSize(STACK)
                .start(new Writer(inbox, language, this::publish));
    }

    /** The newest state. Reading it costs nothing. */
    public ProjectState state() {
        return state;
    }

    @Override
    public void putCriteria(CriteriaSource source) {
        change(changes -> changes.putCriteria(source));
    }

    @Override
    public void removeCriteria(String name) {
        change(changes -> changes.removeCriteria(name));
    }

    @Override
    public void putCase(String name, CaseContent content) {
        change(changes -> changes.putCase(name, content));
    }

    @Override
    public void removeCase(String name) {
        change(changes -> changes.removeCase(name));
    }

    /**
     * Several changes that no state has in part. The consumer is called at once, on the caller's thread; where it
     * fails, nothing is changed.
     */
    public void change(Consumer<Changes> several) {
        Inbox.Batch together = new Inbox.Batch();
        several.accept(new BatchChanges(together));
        inbox.change(batch -> batch.add(together));
    }

    /**
     * Tells somebody of every new state from now on.
     *
     * @param listener called on the project's thread after each publication; it must return at once. It is told of
     *        states in their order, but whoever hands them to another thread should look at their revision
     */
    public Subscription subscribe(Consumer<ProjectState> listener) {
        Consumer<ProjectState> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /**
     * The first state that has all that was handed in before this call. It is cancelled where the project is closed
     * before.
     */
    public CompletableFuture<ProjectState> settled() {
        CompletableFuture<ProjectState> settled = new CompletableFuture<>();
        boolean open = inbox.change(batch -> batch.settled().add(settled));
        if (!open) {
            settled.cancel(false);
        }
        return settled;
    }

    /**
     * Asks something of the guidelines, between two changes: they have all that was handed in before this call, linked
     * but perhaps not yet checked. Meant for language services.
     *
     * @param question called on the project's thread. It only reads, returns soon, and lets nothing of EMF or Xtext out
     * @return the answer; it fails as the question does, and is cancelled where the project is closed before
     */
    public <T> CompletableFuture<T> query(Function<LiveCriteria, T> question) {
        FutureQuery<T> query = new FutureQuery<>(question, new CompletableFuture<>());
        if (!inbox.change(batch -> batch.queries().add(query))) {
            query.cancel();
        }
        return query.future();
    }

    /** Ends the project. The state stays as it is; what is handed in afterwards is passed over. */
    @Override
    public void close() {
        inbox.close();
    }

    private void publish(ProjectState newer) {
        state = newer;
        for (Consumer<ProjectState> listener : listeners) {
            try {
                listener.accept(newer);
            } catch (RuntimeException | Error e) {
                LOG.log(System.Logger.Level.ERROR, "A listener of the project failed: " + Faults.words(e));
            }
        }
    }
}
