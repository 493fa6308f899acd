package org.casewright.workbench.app;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** Brings what Xtext logs as an error by its own library into the log of the platform. */
final class XtextLog extends AppenderSkeleton {

    private final ILog log = Platform.getLog(XtextLog.class);

    /** To be called once, before anything of Xtext runs. */
    static void redirect() {
        LogManager.getRootLogger().setLevel(Level.ERROR);
        LogManager.getRootLogger().addAppender(new XtextLog());
    }

    @Override
    protected void append(LoggingEvent event) {
        Throwable cause = event.getThrowableInformation() == null ? null
                : event.getThrowableInformation().getThrowable();
        log.log(Status.error(event.getLoggerName() + ": " + event.getRenderedMessage(), cause));
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
