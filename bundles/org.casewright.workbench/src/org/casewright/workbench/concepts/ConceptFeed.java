package org.casewright.workbench.concepts;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.casewright.engine.rules.Concepts;

/**
 * The index of the concepts of the library as it is now. Where the library changes, a new index is made in the
 * background and takes the place of the old one. For the display's thread.
 */
public final class ConceptFeed {

    private final Executor background;
    private final Executor display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ConceptIndex index = ConceptIndex.EMPTY;
    private Concepts newest;

    /**
     * @param background where an index is made
     * @param display runs what it is given on the display's thread, later
     */
    public ConceptFeed(Executor background, Executor display) {
        this.background = background;
        this.display = display;
    }

    /** The library has these concepts now. */
    public void offer(Concepts concepts) {
        if (concepts == newest) {
            return;
        }
        newest = concepts;
        background.execute(() -> {
            ConceptIndex made = ConceptIndex.of(concepts);
            display.execute(() -> take(concepts, made));
        });
    }

    private void take(Concepts concepts, ConceptIndex made) {
        if (concepts == newest) {
            index = made;
            listeners.forEach(Runnable::run);
        }
    }

    public ConceptIndex index() {
        return index;
    }

    /** Is told of each new index. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
