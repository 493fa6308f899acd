package org.casewright.workbench.tests.watch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the display's thread was seen at.
 *
 * @param stack from the innermost frame outwards to the event loop
 */
record Look(List<StackTraceElement> stack) {

    private static final String OURS = "org.casewright.";
    private static final String TESTS = "org.casewright.workbench.tests.";
    private static final String DRIVER = TESTS + "driver.";
    private static final String START = "org.casewright.workbench.app.Application";

    /** What every stack has: the start of the program, the event loop, and what runs an event. */
    private static final String FRAME_OF_ALL = "(java|jdk|sun)\\..*|org\\.eclipse\\.(swt|equinox|tycho|core)\\..*"
            + "|org\\.eclipse\\.ui\\.PlatformUI|org\\.eclipse\\.ui\\.internal\\.Workbench"
            + "|org\\.eclipse\\.e4\\.ui\\.internal\\.workbench\\.(swt\\.PartRenderingEngine.*|E4Workbench)";

    /**
     * A look at an event of an inner loop, that of a dialog: what opened the dialog is no cause of it.
     *
     * @param loops how many loops there are within each other
     */
    static Look within(int loops, List<StackTraceElement> stack) {
        int left = loops;
        int end = stack.size();
        while (end > 0 && left > 0) {
            end--;
            if (isLoop(stack.get(end))) {
                left--;
            }
        }
        return new Look(left == 0 ? stack.subList(0, end) : stack);
    }

    private static boolean isLoop(StackTraceElement frame) {
        return frame.getMethodName().equals(LoopWeaver.DISPATCH) && frame.getClassName().equals(LoopWeaver.DISPLAY);
    }

    /** Whether the driver of the tests was at work, which takes pictures and looks through all widgets. */
    boolean isOfDriver() {
        return stack.stream().map(StackTraceElement::getClassName).filter(type -> type.startsWith(OURS)).findFirst()
                .filter(type -> type.startsWith(DRIVER)).isPresent();
    }

    /** The line of a test that was at work; empty where none was. */
    Optional<String> testLine() {
        return stack.stream().filter(frame -> frame.getClassName().startsWith(TESTS))
                .filter(frame -> !frame.getClassName().startsWith(DRIVER)).findFirst().map(StackTraceElement::toString);
    }

    /** Where Casewright was entered and what of it ran; where nothing of it did, what of the platform was entered. */
    String cause() {
        List<StackTraceElement> ours = stack.stream().filter(Look::isOurs).toList();
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

    @Override
    public String toString() {
        return stack.stream().map(StackTraceElement::toString).collect(Collectors.joining("\n\tat ", "\n\tat ", ""));
    }
}
