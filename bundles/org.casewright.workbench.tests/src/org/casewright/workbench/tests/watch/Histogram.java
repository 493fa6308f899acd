package org.casewright.workbench.tests.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts holds of one occasion by their length, and tells what caused those that a user feels. */
final class Histogram {

    private static final long[] LIMITS_MS = {1, 4, 16, 50, 100, 250, 1000, Long.MAX_VALUE};
    private static final long FELT_MS = 100;

    private final int[] counts = new int[LIMITS_MS.length];
    private final int[] busy = new int[LIMITS_MS.length];
    private final List<Hold> felt = new ArrayList<>();

    void add(Hold hold) {
        counts[bar(hold.millis())]++;
        busy[bar(hold.busy())]++;
        if (hold.millis() >= FELT_MS) {
            felt.add(hold);
        }
    }

    private static int bar(long millis) {
        return (int) Arrays.stream(LIMITS_MS).filter(limit -> limit <= millis).count();
    }

    /** A line for each length: how many took it by the clock, and how many by the processor's work. */
    String bars() {
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0)
                .mapToObj(i -> "  %9s %6d %6d".formatted(label(i), counts[i], busy[i]))
                .collect(Collectors.joining("\n"));
    }

    private static String label(int i) {
        long from = i == 0 ? 0 : LIMITS_MS[i - 1];
        return LIMITS_MS[i] == Long.MAX_VALUE ? ">= " + from : from + "-" + LIMITS_MS[i];
    }

    /** The causes of holds that are felt, the worst first: the work of all, how many, the longest, and its test. */
    String causes(int most) {
        return felt.stream().collect(Collectors.groupingBy(Hold::cause)).entrySet().stream()
                .sorted(Comparator.comparing(one -> -work(one.getValue()))).limit(most)
                .map(one -> line(one.getKey(), one.getValue())).collect(Collectors.joining("\n"));
    }

    private static String line(String cause, List<Hold> holds) {
        Hold longest = holds.stream().max(Comparator.comparingLong(Hold::busy)).orElseThrow();
        return "  %6d ms of work in %3d, at most %5d: %s [%s]".formatted(work(holds), holds.size(), longest.busy(),
                cause, longest.test());
    }

    private static long work(List<Hold> holds) {
        return holds.stream().mapToLong(Hold::busy).sum();
    }

    /** Every hold that is felt. */
    Stream<Hold> felt() {
        return felt.stream();
    }
}
