package org.casewright.workbench.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.casewright.workbench.tests.watch.DisplayThreadWatch;
import org.casewright.workbench.tests.watch.ErrorLog;
import org.casewright.workbench.tests.watch.EventLoopWatch;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** What there is once for all tests of a run: what is watched from the first test to the last. */
record Watches(ErrorLog errors, EventLoopWatch eventLoop, DisplayThreadWatch displayThread)
        implements CloseableResource, AutoCloseable {

    static Watches start() {
        Watches watches = new Watches(new ErrorLog(), Ui.call(() -> EventLoopWatch.on(Ui.display(),
                PlatformUI.getWorkbench().getWorkbenchWindows()[0])),
                new DisplayThreadWatch(Ui.display().getThread()));
        watches.errors.listen();
        return watches;
    }

    /** What happens from now on happens in this test; empty for in none. */
    void test(String name) {
        eventLoop.test(name);
        displayThread.test(name);
    }

    @Override
    public void close() {
        errors.stop();
        displayThread.close();
        eventLoop.close();
        System.out.println(Ui.call(eventLoop::report));
        System.out.println(displayThread.report());
        try {
            Files.writeString(Screenshots.folder().resolve("event-loop.txt"), Ui.call(eventLoop::details),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
