package org.casewright.workbench.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.casewright.model.CaseFiles;
import org.casewright.project.CaseContent;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.live.StateFeed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StateFeedTest {

    private final Project project = new Project();
    private final LinkedBlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
    private final StateFeed feed = new StateFeed(project, display::add);
    private final Queue<Long> told = new ArrayDeque<>();

    @AfterEach
    void close() {
        feed.close();
        project.close();
    }

    @Test
    void aBusyDisplayGetsTheNewestStateOnly() throws InterruptedException {
        feed.listen(state -> told.add(state.revision()));
        put("a");
        put("b");
        ProjectState newest = put("c");

        display.take().run();

        assertEquals(List.of(newest.revision()), new ArrayList<>(told));
        assertNull(display.poll());
    }

    @Test
    void aStateIsToldOnce() throws InterruptedException {
        feed.listen(state -> told.add(state.revision()));
        put("a");
        Runnable first = display.take();

        first.run();
        first.run();

        assertEquals(1, told.size());
    }

    @Test
    void whoEndedListeningIsNotTold() throws InterruptedException {
        Subscription subscription = feed.listen(state -> told.add(state.revision()));
        put("a");

        subscription.close();
        display.take().run();

        assertEquals(0, told.size());
    }

    /** The last state may be published while the last window closes. */
    @Test
    void aDisplayThatIsGoneIsNoFailure() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler log = new Logged(logged);
        Logger logger = Logger.getLogger(Project.class.getName());
        logger.addHandler(log);
        try (StateFeed late = new StateFeed(project, new DisplayThread(StateFeedTest::gone))) {
            late.listen(state -> told.add(state.revision()));
            put("a");
        } finally {
            logger.removeHandler(log);
        }

        assertEquals(List.of(), logged);
        assertEquals(0, told.size());
    }

    @Test
    void otherFailuresOfTheDisplayAreTold() {
        DisplayThread broken = new DisplayThread(work -> SWT.error(SWT.ERROR_THREAD_INVALID_ACCESS));
        assertThrows(SWTException.class, () -> broken.execute(() -> told.add(0L)));
    }

    /** As {@code Display.asyncExec} does. */
    private static void gone(Runnable work) {
        SWT.error(SWT.ERROR_DEVICE_DISPOSED);
    }

    private static final class Logged extends Handler {

        private final List<String> messages;

        Logged(List<String> messages) {
            this.messages = messages;
        }

        @Override
        public void publish(LogRecord line) {
            messages.add(line.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }

    /** The future is completed after the listeners were told. */
    private ProjectState put(String name) {
        project.putCase(name, CaseContent.copyOf(CaseFiles.newCase()));
        return project.settled().join();
    }
}
