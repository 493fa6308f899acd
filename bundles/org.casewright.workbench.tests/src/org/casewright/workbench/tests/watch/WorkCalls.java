package org.casewright.workbench.tests.watch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Where the methods report in whose code {@link EntranceWeaver} put a call. It is the one thing here that is static:
 * woven code has nothing else to go by.
 */
public final class WorkCalls {

    private static final List<Consumer<String>> LISTENERS = new CopyOnWriteArrayList<>();

    private WorkCalls() {
    }

    /** Called by woven code, on the thread that does the work. */
    public static void begins(String work) {
        for (Consumer<String> listener : LISTENERS) {
            listener.accept(work);
        }
    }

    static void listen(Consumer<String> listener) {
        LISTENERS.add(listener);
    }

    static void stop(Consumer<String> listener) {
        LISTENERS.remove(listener);
    }
}
