package org.casewright.workbench.tests.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.casewright.workbench.Ids;
import org.casewright.workbench.tests.watch.HoldClock.Moment;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Measures for how long each event holds the event loop up. Once one has for a while, the stack of the display's thread
 * is looked at again and again, so that the report can name the cause.
 */
public final class EventLoopWatch implements AutoCloseable {

    private static final int[] TYPES = {SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch,
        SWT.PostExternalEventDispatch};
    private static final long LOOK_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(60);
    private static final int LOOK_EVERY_MS = 20;

    private final Display display;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final HoldClock clock = new HoldClock(this::now, this::held);
    private final HoldReport report = new HoldReport();
    private final List<StackTraceElement[]> looks = new ArrayList<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Watch of the event loop").factory());
    private final Runnable dispatches = clock::dispatch;
    private Occasion opening = Occasion.USE;
    private boolean themed;
    private volatile String test = "";

    private EventLoopWatch(Display display) {
        this.display = display;
    }

    /** Measures from now on; to be called on the display's thread. */
    public static EventLoopWatch on(Display display, IWorkbenchWindow window) {
        EventLoopWatch watch = new EventLoopWatch(display);
        for (int type : TYPES) {
            display.addListener(type, event -> watch.accept(event.type));
        }
        LoopCalls.listen(watch.dispatches);
        new Openings(watch::opened).listen(display, window);
        JFaceResources.getColorRegistry().addListener(event -> watch.coloured(event.getProperty()));
        watch.looking.scheduleAtFixedRate(watch::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** What is held up from now on is held up in this test; empty for in none. */
    public void test(String name) {
        test = name;
    }

    private void accept(int type) {
        clock.accept(type);
        if (type == SWT.PreExternalEventDispatch) {
            opening = Occasion.USE;
        }
    }

    private void opened(boolean first) {
        opening = first ? Occasion.FIRST : Occasion.USE;
    }

    /** Our colours change with the theme, and then only. */
    private void coloured(String id) {
        if (id.startsWith(Ids.BUNDLE)) {
            themed = true;
            opening = Occasion.USE;
        }
    }

    private void look() {
        Moment began = clock.began();
        if (began == null || System.nanoTime() - began.time() < LOOK_AFTER_NANOS) {
            return;
        }
        StackTraceElement[] stack = display.getThread().getStackTrace();
        synchronized (looks) {
            if (clock.began() == began) {
                looks.add(stack);
            }
        }
    }

    private Moment now() {
        return new Moment(System.nanoTime(), threads.getCurrentThreadCpuTime());
    }

    private void held(Moment from, Moment to) {
        synchronized (looks) {
            List<Look> seen = looks.stream().map(stack -> Look.within(clock.loops(), List.of(stack))).toList();
            report.add(new Hold(TimeUnit.NANOSECONDS.toMillis(to.time() - from.time()),
                    TimeUnit.NANOSECONDS.toMillis(to.busy() - from.busy()), test, themed ? Occasion.THEME : opening,
                    seen));
            themed = false;
            looks.clear();
        }
    }

    /** The histogram, and what caused the holds that are felt; on the display's thread. */
    public String report() {
        return report.toString();
    }

    /** Every hold that is felt, with the stacks that were seen; on the display's thread. */
    public String details() {
        return report.details();
    }

    @Override
    public void close() {
        LoopCalls.stop(dispatches);
        looking.shutdownNow();
    }
}
