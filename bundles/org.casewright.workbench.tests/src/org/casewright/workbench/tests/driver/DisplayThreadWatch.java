package org.casewright.workbench.tests.driver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingStream;

/**
 * Watches that nothing of ours reads or writes a file on a thread, that of the display. The Java runtime records each
 * access with its stack.
 */
final class DisplayThreadWatch implements AutoCloseable {

    private static final List<String> FILES = List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");
    private static final int PATIENCE_S = 60;

    private final long thread;
    private final RecordingStream stream = new RecordingStream();
    private final List<String> found = new ArrayList<>();
    private CountDownLatch marked;

    /** Marks how far the stream of events has come. */
    @Name("org.casewright.Mark")
    @StackTrace(false)
    static final class Mark extends Event {
    }

    DisplayThreadWatch(Thread watched) {
        thread = watched.threadId();
        FILES.forEach(type -> stream.enable(type).withThreshold(Duration.ZERO).withStackTrace());
        stream.enable(Mark.class);
        FILES.forEach(type -> stream.onEvent(type, this::note));
        stream.onEvent("org.casewright.Mark", event -> marked.countDown());
        stream.startAsync();
    }

    /** What was done on the thread and should not be, since it was asked last; each with where it was done. */
    List<String> take() throws InterruptedException {
        marked = new CountDownLatch(1);
        new Mark().commit();
        if (!marked.await(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new AssertionError("The Java runtime does not say what happened on the display's thread.");
        }
        synchronized (found) {
            List<String> taken = List.copyOf(found);
            found.clear();
            return taken;
        }
    }

    private void note(RecordedEvent event) {
        if (event.getThread() == null || event.getThread().getJavaThreadId() != thread || event.getStackTrace() == null) {
            return;
        }
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        if (frames.stream().anyMatch(DisplayThreadWatch::isOurs) && frames.stream().noneMatch(DisplayThreadWatch::isLoading)
                && !isOfThePlatform(event)) {
            synchronized (found) {
                found.add(describe(event, frames));
            }
        }
    }

    private static String describe(RecordedEvent event, List<RecordedFrame> frames) {
        String what = event.getEventType().getName() + " of " + event.getString("path");
        StringBuilder text = new StringBuilder("On the display's thread, " + what + ":");
        frames.forEach(frame -> text.append("\n\tat ").append(name(frame.getMethod())).append(':')
                .append(frame.getLineNumber()));
        return text.toString();
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName() + "." + method.getName();
    }

    /** The application runs on the thread from the start, and tests look at files from wherever they like. */
    private static boolean isOurs(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.startsWith("org.casewright.") && !type.startsWith("org.casewright.workbench.app.Application")
                && !type.startsWith("org.casewright.workbench.tests.");
    }

    /** Classes, style sheets, and what else lies in bundles are read by the platform wherever they are first asked for. */
    private static boolean isLoading(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        String type = method.getType().getName();
        return type.startsWith("org.eclipse.osgi.") || type.equals("java.lang.ClassLoader")
                || type.startsWith("jdk.internal.loader.") || type.startsWith("java.util.ResourceBundle")
                || type.startsWith("org.eclipse.e4.ui.css.");
    }

    /** What the platform keeps for itself of resources, parts and preferences. */
    private static boolean isOfThePlatform(RecordedEvent event) {
        String path = event.getString("path");
        return path != null && path.contains("/.metadata/.plugins/org.eclipse.");
    }

    @Override
    public void close() {
        stream.close();
    }
}
