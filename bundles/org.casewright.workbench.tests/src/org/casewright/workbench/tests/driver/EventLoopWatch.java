package org.casewright.workbench.tests.driver;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Measures for how long each event holds the event loop up, and counts the holds by their length. */
final class EventLoopWatch {

    private static final long[] LIMITS_MS = {1, 4, 16, 50, 100, 250, 1000, Long.MAX_VALUE};
    private static final long NANOS = 1_000_000;

    private final int[] counts = new int[LIMITS_MS.length];
    private long began;
    private int depth;

    /** Counts from now on; to be called on the display's thread, as all of it runs there. */
    void attach(Display display) {
        display.addListener(SWT.PreEvent, event -> begin());
        display.addListener(SWT.PostEvent, event -> end());
        display.addListener(SWT.PreExternalEventDispatch, event -> end());
        display.addListener(SWT.PostExternalEventDispatch, event -> begin());
    }

    private void begin() {
        began = System.nanoTime();
        depth++;
    }

    private void end() {
        if (depth > 0) {
            long held = (System.nanoTime() - began) / NANOS;
            counts[(int) Arrays.stream(LIMITS_MS).filter(limit -> limit <= held).count()]++;
        }
        depth = 0;
    }

    /** The histogram, a bar for each length of hold. */
    String report() {
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0)
                .mapToObj(i -> "  %9s %6d".formatted(label(i), counts[i]))
                .collect(Collectors.joining("\n", "Holds of the event loop, in milliseconds:\n", ""));
    }

    private static String label(int i) {
        long from = i == 0 ? 0 : LIMITS_MS[i - 1];
        return LIMITS_MS[i] == Long.MAX_VALUE ? ">= " + from : from + "-" + LIMITS_MS[i];
    }
}
