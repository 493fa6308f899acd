package org.casewright.project;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.casewright.criteria.LiveCriteria;

/**
 * Works in what waits in the inbox, round by round, and publishes what comes of it. Parsing and linking are never cut
 * short; checking and judging are as soon as something newer waits, and go on afterwards with what is left.
 */
final class Writer implements Runnable {

    /** After so many rounds that were cut short one is not, so that somebody who never stops typing sees results. */
    private static final int MOST_INTERRUPTIONS = 4;

    private final Inbox inbox;
    private final Consumer<ProjectState> publisher;
    private final Guidelines guidelines;
    private final Cases cases;
    private final List<CompletableFuture<ProjectState>> waiting = new ArrayList<>();
    private ProjectState published = ProjectState.EMPTY;
    private boolean unfinished;
    private int interruptions;

    Writer(Inbox inbox, Supplier<LiveCriteria> language, Consumer<ProjectState> publisher) {
        this.inbox = inbox;
        this.publisher = publisher;
        this.guidelines = new Guidelines(language);
        this.cases = new Cases(guidelines.units());
    }

    @Override
    public void run() {
        try {
            while (!inbox.isClosed()) {
                round(inbox.take(!unfinished));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            cancelAll();
        }
    }

    private void round(Inbox.Batch batch) {
        waiting.addAll(batch.settled());
        cases.change(batch.cases());
        guidelines.change(batch.criteria());
        batch.queries().forEach(query -> query.answer(guidelines.criteria()));
        BooleanSupplier cancelled = interruptions < MOST_INTERRUPTIONS ? inbox::hasNews : () -> false;
        boolean upToDate = guidelines.update(cancelled);
        boolean judged = cases.judge(guidelines.state(), cancelled);
        if (judged) {
            publish();
        }
        unfinished = !upToDate || !judged;
        interruptions = unfinished ? interruptions + 1 : 0;
        if (!unfinished) {
            waiting.forEach(future -> future.complete(published));
            waiting.clear();
        }
    }

    private void publish() {
        boolean otherCases = cases.haveChanged();
        if (otherCases || published.library() != guidelines.state()) {
            published = new ProjectState(published.revision() + 1, guidelines.state(), cases.states());
            publisher.accept(published);
        }
    }

    /** Nobody is left waiting for an answer that will not come. */
    private void cancelAll() {
        inbox.close();
        Inbox.Batch left = inbox.takeRest();
        left.queries().forEach(Inbox.Query::cancel);
        waiting.addAll(left.settled());
        waiting.forEach(future -> future.cancel(false));
    }
}
