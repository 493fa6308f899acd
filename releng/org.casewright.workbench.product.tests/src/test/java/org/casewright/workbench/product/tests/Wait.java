package org.casewright.workbench.product.tests;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process does, which tells nobody of it. */
final class Wait {

    private static final long LOOK_EVERY_NS = TimeUnit.MILLISECONDS.toNanos(50);

    /** Something that may hold by now. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private Wait() {
    }

    /** Looks again and again; fails where it does not come to hold in two minutes. */
    static void until(String what, Condition condition) throws IOException, InterruptedException {
        if (!within(Duration.ofMinutes(2), condition)) {
            throw new AssertionError("Waited two minutes in vain for " + what);
        }
    }

    /** Whether it comes to hold in some time. */
    static boolean within(Duration time, Condition condition) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY_NS);
        }
        return true;
    }
}
