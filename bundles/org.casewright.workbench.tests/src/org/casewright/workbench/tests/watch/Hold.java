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
 * @param test that ran
 * @param looks the stacks of the display's thread while it did, from the innermost frame outwards; none where it was
 *     too short for a look
 */
record Hold(long millis, long busy, String test, List<List<StackTraceElement>> looks) {

    private static final String OURS = "org.casewright.";
    private static final String TESTS = "org.casewright.workbench.tests.";
    private static final String DRIVER = TESTS + "driver.";
    private static final String START = "org.casewright.workbench.app.Application";

    /** What every stack has: the start of the program, the event loop, and what runs an event. */
    private static final String FRAME_OF_ALL = "(java|jdk|sun)\\..*|org\\.eclipse\\.(swt|equinox|tycho|core)\\..*"
            + "|org\\.eclipse\\.ui\\.PlatformUI|org\\.eclipse\\.ui\\.internal\\.Workbench"
            + "|org\\.eclipse\\.e4\\.ui\\.internal\\.workbench\\.(swt\\.PartRenderingEngine.*|E4Workbench)";

    /** Whether the driver of the tests itself was at work: it takes pictures, and looks through all widgets. */
    boolean isOfDriver() {
        return !looks.isEmpty() && looks.stream().allMatch(Hold::isOfDriver);
    }

    private static boolean isOfDriver(List<StackTraceElement> stack) {
        return stack.stream().map(StackTraceElement::getClassName).filter(type -> type.startsWith(OURS)).findFirst()
                .filter(type -> type.startsWith(DRIVER)).isPresent();
    }

    /** What was seen most often at work. */
    String cause() {
        Map<String, Long> seen = looks.stream().map(Hold::cause)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return seen.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse("not seen");
    }

    /** Where Casewright was entered and what of it ran; where nothing of it did, what of the platform was entered. */
    private static String cause(List<StackTraceElement> stack) {
        List<StackTraceElement> ours = stack.stream().filter(Hold::isOurs).toList();
        if (ours.isEmpty()) {
            return stack.reversed().stream().filter(frame -> !frame.getClassName().matches(FRAME_OF_ALL)
                    && !frame.getClassName().startsWith(OURS)).findFirst().map(frame -> "the platform: " + name(frame))
                    .orElse("the platform: painting and layout");
        }
        String entered = name(ours.getLast());
        String inner = name(ours.getFirst());
        return entered.equals(inner) ? entered : entered + " \u2026 " + inner;
    }

    private static boolean isOurs(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.startsWith(OURS) && !type.startsWith(TESTS) && !type.startsWith(START);
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }

    /** With its stacks. */
    String details() {
        return looks.stream()
                .map(stack -> stack.stream().map(StackTraceElement::toString)
                        .collect(Collectors.joining("\n\tat ", "\n\tat ", "")))
                .collect(Collectors.joining("\n  then", millis + " ms (" + busy + " busy) in " + test + ": " + cause(),
                        ""));
    }
}
