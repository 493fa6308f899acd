package org.casewright.workbench.records;

import java.util.List;
import java.util.concurrent.Executor;

import org.casewright.engine.rules.Concepts;
import org.casewright.workbench.records.finding.QuoteReader;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** The reader for the vocabularies of the library as it is now, made in the background. For the display thread. */
final class QuoteReaders {

    private final Executor display;
    private Concepts newest;
    private QuoteReader reader;

    QuoteReaders(Executor display) {
        this.display = display;
        offer(new Concepts(List.of()));
    }

    /** The library has these concepts now. */
    void offer(Concepts concepts) {
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

    QuoteReader reader() {
        return reader;
    }
}
