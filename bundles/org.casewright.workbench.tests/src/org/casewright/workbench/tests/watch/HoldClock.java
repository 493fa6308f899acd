package org.casewright.workbench.tests.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;

/**
 * Times for how long the event loop is kept from its next event. Events are sent while others are handled, and a dialog
 * has an event loop of its own within the event that opened it: what is timed is the outermost event of the innermost
 * loop. That goes on in it is told by {@link #dispatch}, or else seen when it first waits. For the display's thread,
 * but for {@link #began}.
 */
final class HoldClock {

    /**
     * A moment, in nanoseconds.
     *
     * @param time that has passed
     * @param busy for how long a processor has worked for the thread: on a busy machine that is less
     */
    record Moment(long time, long busy) {
    }

    private final Supplier<Moment> now;
    private final BiConsumer<Moment, Moment> held;
    private final Deque<Integer> loops = new ArrayDeque<>();
    private volatile Moment began;
    private Moment resumed;
    private int depth;

    /** @param held is told of each hold, from when until when */
    HoldClock(Supplier<Moment> now, BiConsumer<Moment, Moment> held) {
        this.now = now;
        this.held = held;
        loops.push(0);
    }

    /** Takes what the display tells of its events. */
    void accept(int type) {
        switch (type) {
            case SWT.PreEvent -> enter();
            case SWT.PostEvent -> leave();
            case SWT.PreExternalEventDispatch -> dispatch();
            case SWT.PostExternalEventDispatch -> resumed = now.get();
            default -> throw new IllegalArgumentException("no event of an event loop: " + type);
        }
    }

    private void enter() {
        if (depth == loops.peek()) {
            began = now.get();
        }
        depth++;
    }

    private void leave() {
        if (depth == 0) {
            return; // the clock was started within this event
        }
        depth--;
        while (depth < loops.peek()) {
            loops.pop();
            began = resumed; // the dialog is closed, and what opened it has gone on
        }
        if (depth == loops.peek()) {
            end();
        }
    }

    /** The next event is taken, or waited for; where that is done within an event there is a loop of its own. */
    void dispatch() {
        end();
        if (depth != loops.peek()) {
            loops.push(depth);
        }
    }

    private void end() {
        if (began != null) {
            resumed = now.get();
            held.accept(began, resumed);
            began = null;
        }
    }

    /** How many loops there are within each other: that of the workbench, and those of dialogs. */
    int loops() {
        return loops.size();
    }

    /** When the hold began that goes on now; null where there is none. On any thread. */
    Moment began() {
        return began;
    }
}
