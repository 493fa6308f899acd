package org.casewright.workbench.tests.watch;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Watches that a thread, that of the display, does nothing of what belongs on another one: no {@link Work}, and no
 * asking for files. Every call is seen, however short.
 */
public final class DisplayThreadWatch implements AutoCloseable {

    private final Thread thread;
    private final FileCalls files;
    private final Consumer<String> work = this::begins;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<Allowed, Integer> allowed = new EnumMap<>(Allowed.class);
    private volatile String test = "";

    public DisplayThreadWatch(Thread watched) {
        thread = watched;
        files = new FileCalls(watched, this::note);
        WorkCalls.listen(work);
    }

    /** What is done from now on is done in this test; empty for in none. */
    public void test(String name) {
        test = name;
        files.test(name);
    }

    /**
     * What was done on the thread and should not be, since it was asked last; each with the test and where it was done.
     * It takes up to a second to know.
     */
    public List<String> take() throws InterruptedException {
        files.catchUp();
        synchronized (found) {
            List<String> taken = List.copyOf(found.values());
            found.clear();
            return taken;
        }
    }

    /** What was let pass, with the reason. */
    public String report() {
        synchronized (found) {
            return allowed.entrySet().stream().map(one -> "  %6d  %s".formatted(one.getValue(), one.getKey().reason()))
                    .collect(Collectors.joining("\n", "Allowed on the display's thread:\n", ""));
        }
    }

    private void begins(String what) {
        if (Thread.currentThread() == thread) {
            note(test, what, List.of(thread.getStackTrace()));
        }
    }

    private void note(String during, String what, List<StackTraceElement> stack) {
        if (stack.stream().noneMatch(DisplayThreadWatch::isOurs)) {
            return;
        }
        synchronized (found) {
            Allowed.of(what, stack).ifPresentOrElse(reason -> allowed.merge(reason, 1, Integer::sum),
                    () -> found.putIfAbsent(what, describe(during, what, stack)));
        }
    }

    private static String describe(String test, String what, List<StackTraceElement> stack) {
        String head = "On the display's thread in " + test + ", " + what + ":\n\tat ";
        return stack.stream().map(StackTraceElement::toString).collect(Collectors.joining("\n\tat ", head, ""));
    }

    /** The application runs on the thread from the start, and tests look at files from wherever they like. */
    private static boolean isOurs(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.startsWith("org.casewright.") && !type.startsWith("org.casewright.workbench.app.Application")
                && !type.startsWith("org.casewright.workbench.tests.");
    }

    @Override
    public void close() {
        WorkCalls.stop(work);
        files.close();
    }
}
