package org.casewright.workbench.tests.watch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An event that held the event loop up.
 *
 * @param millis for how long
 * @param busy for how many of these a processor worked on it; on a busy machine the rest went to others
 * @param test that ran; empty for none
 * @param told the occasion that the program told of
 * @param looks at the display's thread while it did; none where it was too short for a look
 */
record Hold(long millis, long busy, String test, Occasion told, List<Look> looks) {

    /** Which occasion it was, all in all. */
    Occasion occasion() {
        return isOfTests() ? Occasion.TEST : told;
    }

    private boolean isOfTests() {
        return test.isEmpty() || !looks.isEmpty() && looks.stream().allMatch(Look::isOfDriver) || steps() > 1;
    }

    /** In how many lines a test was seen at work: what it does in one line is a single step, as that of a user is. */
    private long steps() {
        return looks.stream().flatMap(look -> look.testLine().stream()).distinct().count();
    }

    /** What was seen most often at work. */
    String cause() {
        Map<String, Long> seen = looks.stream().map(Look::cause)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return seen.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse("not seen");
    }

    /** With its stacks. */
    String details() {
        return looks.stream().map(Look::toString).collect(Collectors.joining("\n  then",
                millis + " ms (" + busy + " busy) in " + test + ", " + occasion() + ": " + cause(), ""));
    }
}
