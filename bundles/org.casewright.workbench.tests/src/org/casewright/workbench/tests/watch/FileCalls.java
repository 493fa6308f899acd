package org.casewright.workbench.tests.watch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingStream;

/** Tells of every access of one thread to what is in files; the Java runtime records each with its stack. */
final class FileCalls implements AutoCloseable {

    private static final List<String> TYPES = List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");
    private static final int PATIENCE_S = 60;

    /** Is told of an access of the watched thread, the test it was in, and its stack; on a thread of the runtime's. */
    @FunctionalInterface
    interface Told {
        void accept(String test, String what, List<StackTraceElement> stack);
    }

    private final long thread;
    private final Told told;
    private final RecordingStream stream = new RecordingStream();
    private volatile CountDownLatch marked = new CountDownLatch(1);
    private String test = "";

    /** Marks how far the stream of events has come. */
    @Name("org.casewright.Mark")
    @StackTrace(false)
    static final class Mark extends Event {

        String test;
    }

    FileCalls(Thread watched, Told told) {
        thread = watched.threadId();
        this.told = told;
        TYPES.forEach(
                type -> stream.enable(type).withThreshold(Duration.ZERO).with("throttle", "off").withStackTrace());
        stream.enable(Mark.class);
        TYPES.forEach(type -> stream.onEvent(type, this::note));
        stream.onEvent("org.casewright.Mark", event -> {
            test = event.getString("test");
            marked.countDown();
        });
        stream.startAsync();
    }

    /** What is done from now on is done in this test; empty for in none. */
    void test(String name) {
        Mark mark = new Mark();
        mark.test = name;
        mark.commit();
    }

    /** Waits until everything is told that was done before this call: up to a second, so often the runtime tells. */
    void catchUp() throws InterruptedException {
        marked = new CountDownLatch(1);
        test("");
        if (!marked.await(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new AssertionError("The Java runtime does not say what happened on the display's thread.");
        }
    }

    private void note(RecordedEvent event) {
        if (event.getThread() != null && event.getThread().getJavaThreadId() == thread
                && event.getStackTrace() != null) {
            String what = event.getEventType().getName() + " of " + event.getString("path");
            told.accept(test, what, event.getStackTrace().getFrames().stream().map(FileCalls::frame).toList());
        }
    }

    private static StackTraceElement frame(RecordedFrame frame) {
        return new StackTraceElement(frame.getMethod().getType().getName(), frame.getMethod().getName(), null,
                frame.getLineNumber());
    }

    @Override
    public void close() {
        stream.close();
    }
}
