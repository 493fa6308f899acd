package org.casewright.workbench.tests.watch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the display reports that a loop takes its next event; static, as woven code has nothing else to go by. */
public final class LoopCalls {

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private LoopCalls() {
    }

    /** Called by woven code, on the display's thread. */
    public static void dispatches() {
        LISTENERS.forEach(Runnable::run);
    }

    static void listen(Runnable listener) {
        LISTENERS.add(listener);
    }

    static void stop(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
