package org.casewright.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.LiveCriteria;

/**
 * What waits for the writer. Of several changes of one source only the newest waits, so that somebody who types faster
 * than the writer works is never behind by more than one change.
 */
final class Inbox {

    /** A question about the guidelines; it answers for itself where the answer fails. */
    interface Query {

        void answer(LiveCriteria criteria);

        /** There will be no answer. */
        void cancel();
    }

    /**
     * What the writer takes at a time.
     *
     * @param criteria the newest text of each file that was changed; empty for one that was removed
     * @param cases the newest content of each case that was changed; empty for one that was removed
     * @param settled who waits until all of this has been worked in
     */
    record Batch(Map<String, Optional<CriteriaSource>> criteria, Map<String, Optional<CaseContent>> cases,
            List<Query> queries, List<CompletableFuture<ProjectState>> settled) {

        Batch() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** Changes that are newer than those that are here. */
        void add(Batch newer) {
            criteria.putAll(newer.criteria);
            cases.putAll(newer.cases);
        }

        boolean isEmpty() {
            return criteria.isEmpty() && cases.isEmpty() && queries.isEmpty() && settled.isEmpty();
        }
    }

    private Batch waiting = new Batch();
    private boolean closed;

    /** Changes what waits, all at once; nothing where the inbox is closed. */
    synchronized boolean change(Consumer<Batch> change) {
        if (!closed) {
            change.accept(waiting);
            notifyAll();
        }
        return !closed;
    }

    /** Whether something waits that the writer should turn to at once; somebody who only waits can go on doing so. */
    synchronized boolean hasNews() {
        return closed || !waiting.criteria().isEmpty() || !waiting.cases().isEmpty() || !waiting.queries().isEmpty();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /**
     * All that waits.
     *
     * @param wait whether to wait where nothing does yet and the inbox is open
     */
    synchronized Batch take(boolean wait) throws InterruptedException {
        while (wait && waiting.isEmpty() && !closed) {
            wait();
        }
        return takeRest();
    }

    /** All that waits, without waiting for more. */
    synchronized Batch takeRest() {
        Batch taken = waiting;
        waiting = new Batch();
        return taken;
    }

    /** Nothing is taken in any more. What still waits is for the writer to take. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
