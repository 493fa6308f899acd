package org.casewright.workbench.records.finding;

import java.util.List;
import java.util.concurrent.Executor;

import org.casewright.engine.rules.Concepts;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** The reader for the vocabularies of the library as it is now, made in the background. For the display thread. */
public final class QuoteReaders {

    private final Executor display;
    private Concepts newest;
    private QuoteReader reader;

    public QuoteReaders(Executor display) {
        this.display = display;
        offer(new Concepts(List.of()));
    }

    /** The library has these concepts now. */
    public void offer(Concepts concepts) {
        if (concepts == newest) {
            return;
        }
        newest = concepts;
        if (concepts.size() == 0) {
            reader = new QuoteReader(concepts);
            return;
        }
        ICoreRunnable reading = monitor -> {
            QuoteReader made = new QuoteReader(concepts);
            display.execute(() -> reader = concepts == newest ? made : reader);
        };
        Job.createSystem("Preparing to read quotes", reading).schedule();
    }

    /** The reader for what was offered last, or for what was offered before while that is being prepared. */
    public QuoteReader reader() {
        return reader;
    }
}
