package org.casewright.workbench.tests.driver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jdk.jfr.Event;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingStream;

/**
 * Watches that a thread, that of the display, does nothing but widgets: that nothing of ours reads or writes a file on
 * it, nor loads, links, compiles, evaluates, composes or draws pages. The Java runtime records each such event with its
 * stack; calls of methods from Java 25 on, files on every Java.
 */
final class DisplayThreadWatch implements AutoCloseable {

    private static final String CALL = "jdk.MethodTrace";
    private static final String CALLS = String.join(";",
            "org.casewright.model.CaseFiles::load", "org.casewright.model.CaseFiles::read",
            "org.casewright.model.CaseFiles::save",
            "org.casewright.engine.compile.Compiler::compile", "org.casewright.engine.evaluate.Evaluator::evaluate",
            "org.casewright.determination.compose.LetterComposer::compose",
            "org.casewright.determination.compose.LetterComposer::preview",
            "org.eclipse.xtext.parser.antlr.AbstractAntlrParser::doParse",
            "org.eclipse.xtext.linking.impl.AbstractCleaningLinker::linkModel",
            "org.apache.pdfbox.Loader::loadPDF", "org.apache.pdfbox.rendering.PDFRenderer::renderImage");
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
        if (FlightRecorder.getFlightRecorder().getEventTypes().stream().map(EventType::getName).anyMatch(CALL::equals)) {
            stream.enable(CALL).withThreshold(Duration.ZERO).withStackTrace().with("filter", CALLS);
        }
        stream.enable(Mark.class);
        FILES.forEach(type -> stream.onEvent(type, this::note));
        stream.onEvent(CALL, this::note);
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
        boolean wrong = isCall(event) ? frames.stream().noneMatch(DisplayThreadWatch::isOfTheTest)
                : frames.stream().anyMatch(DisplayThreadWatch::isOurs) && frames.stream().noneMatch(DisplayThreadWatch::isLoading)
                        && !isOfThePlatform(event);
        if (wrong) {
            synchronized (found) {
                found.add(describe(event, frames));
            }
        }
    }

    private static boolean isCall(RecordedEvent event) {
        return event.getEventType().getName().equals(CALL);
    }

    private static String describe(RecordedEvent event, List<RecordedFrame> frames) {
        String what = isCall(event) ? "call of " + name(event.getValue("method"))
                : event.getEventType().getName() + " of " + event.getString("path");
        StringBuilder text = new StringBuilder("On the display's thread, " + what + ":");
        frames.forEach(frame -> text.append("\n\tat ").append(name(frame.getMethod())).append(':')
                .append(frame.getLineNumber()));
        return text.toString();
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName() + "." + method.getName();
    }

    /** A test may ask what it likes on the display's thread. */
    private static boolean isOfTheTest(RecordedFrame frame) {
        return frame.getMethod().getType().getName().startsWith("org.casewright.workbench.tests.driver.Ui");
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
