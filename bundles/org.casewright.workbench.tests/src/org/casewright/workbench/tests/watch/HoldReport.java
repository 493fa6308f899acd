package org.casewright.workbench.tests.watch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A histogram of the holds on each occasion, with what caused those that a user feels. */
final class HoldReport {

    private static final int MOST_CAUSES = 12;

    private final Map<Occasion, Histogram> histograms = new EnumMap<>(Occasion.class);

    HoldReport() {
        Arrays.stream(Occasion.values()).forEach(occasion -> histograms.put(occasion, new Histogram()));
    }

    void add(Hold hold) {
        histograms.get(hold.occasion()).add(hold);
    }

    @Override
    public String toString() {
        return histograms.entrySet().stream().map(one -> section(one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n", "Holds of the event loop, in milliseconds, by the clock and by the"
                        + " processor's work, on the occasion of\n", "\n"));
    }

    private static String section(Occasion occasion, Histogram histogram) {
        return occasion.words() + ":\n" + histogram.bars() + "\n" + histogram.causes(MOST_CAUSES);
    }

    /** Every hold that is felt, with its stacks. */
    String details() {
        return histograms.values().stream().flatMap(Histogram::felt).map(Hold::details)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
