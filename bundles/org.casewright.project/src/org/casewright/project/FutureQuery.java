package org.casewright.project;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.casewright.criteria.LiveCriteria;

/** A question whose answer somebody waits for. */
record FutureQuery<T>(Function<LiveCriteria, T> question, CompletableFuture<T> future) implements Inbox.Query {

    @Override
    public void answer(LiveCriteria criteria) {
        try {
            future.complete(question.apply(criteria));
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    @Override
    public void cancel() {
        future.cancel(false);
    }
}
