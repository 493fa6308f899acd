package org.casewright.workbench.tests.driver;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** What there is once for all tests of a run: what is watched from the first test to the last. */
record Watches(ErrorLog errors, EventLoopWatch eventLoop, DisplayThreadWatch displayThread)
        implements CloseableResource, AutoCloseable {

    static Watches start() {
        Watches watches = new Watches(new ErrorLog(), new EventLoopWatch(),
                new DisplayThreadWatch(Ui.display().getThread()));
        watches.errors.listen();
        Ui.run(() -> watches.eventLoop.attach(Ui.display()));
        return watches;
    }

    @Override
    public void close() {
        errors.stop();
        displayThread.close();
        System.out.println(Ui.call(eventLoop::report));
    }
}
