package org.casewright.workbench.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;

import org.casewright.model.CaseFiles;
import org.casewright.project.CaseContent;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.live.StateFeed;
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

    /** The future is completed after the listeners were told. */
    private ProjectState put(String name) {
        project.putCase(name, CaseContent.copyOf(CaseFiles.newCase()));
        return project.settled().join();
    }
}
