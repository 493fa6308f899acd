package org.casewright.workbench.tests.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.casewright.workbench.tests.watch.HoldClock.Moment;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class HoldClockTest {

    private final List<Long> held = new ArrayList<>();
    private long now = 1;
    private final HoldClock clock = new HoldClock(() -> new Moment(now, now),
            (from, to) -> held.add(to.time() - from.time()));

    private void at(long time, int... types) {
        now = time;
        for (int type : types) {
            clock.accept(type);
        }
    }

    @Test
    void anEventIsTimedWithTheEventsThatItSends() {
        at(10, SWT.PreEvent);
        at(12, SWT.PreEvent);
        at(13, SWT.PostEvent);
        at(40, SWT.PostEvent);

        assertEquals(List.of(30L), held);
    }

    @Test
    void waitingIsNoHold() {
        at(10, SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch);
        at(90, SWT.PostExternalEventDispatch, SWT.PreEvent);
        at(95, SWT.PostEvent);

        assertEquals(List.of(0L, 5L), held);
    }

    @Test
    void aDialogHasALoopOfItsOwn() {
        at(10, SWT.PreEvent);
        at(15, SWT.PreExternalEventDispatch);
        at(90, SWT.PostExternalEventDispatch, SWT.PreEvent);
        at(97, SWT.PostEvent);
        at(99, SWT.PostEvent);

        assertEquals(List.of(5L, 7L, 2L), held);
    }

    @Test
    void aDialogWithinASentEventLeavesTheOuterOneGoingOn() {
        at(10, SWT.PreEvent, SWT.PreEvent, SWT.PreExternalEventDispatch);
        at(80, SWT.PostExternalEventDispatch, SWT.PreEvent, SWT.PostEvent);
        at(81, SWT.PostEvent);
        at(90, SWT.PostEvent);

        assertEquals(List.of(0L, 0L, 10L), held);
    }

    @Test
    void theEventsOfADialogAreTimedOneByOneThoughItNeverWaits() {
        at(10, SWT.PreEvent);
        now = 15;
        clock.dispatch();
        at(16, SWT.PreEvent);
        at(36, SWT.PostEvent);
        clock.dispatch();
        at(40, SWT.PreEvent);
        at(47, SWT.PostEvent);
        at(50, SWT.PostEvent);

        assertEquals(List.of(5L, 20L, 7L, 3L), held);
    }

    @Test
    void theNextEventOfTheSameLoopIsNoLoopOfItsOwn() {
        clock.dispatch();
        at(10, SWT.PreEvent);
        at(12, SWT.PostEvent);
        clock.dispatch();

        assertEquals(List.of(2L), held);
        assertEquals(1, clock.loops());
    }
}
