package org.casewright.headless;

import java.util.logging.Level;

import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.EnhancedPatternLayout;
import org.apache.log4j.LogManager;

/**
 * What the libraries' own logs may say on the standard error of a command: that something is wrong, in a line.
 * Xtext logs, and goes on, where a check of ours throws; unconfigured, that would be lost.
 */
final class Logging {

    private static final String ONE_LINE = "casewright: %c{1}: %m %throwable{short}%n";

    /** Held, for the log manager holds its loggers weakly. */
    private static final java.util.logging.Logger JAVA_ROOT = java.util.logging.Logger.getLogger("");

    private Logging() {
    }

    static void quiet() {
        LogManager.resetConfiguration();
        LogManager.getRootLogger().setLevel(org.apache.log4j.Level.WARN);
        LogManager.getRootLogger().addAppender(
                new ConsoleAppender(new EnhancedPatternLayout(ONE_LINE), ConsoleAppender.SYSTEM_ERR));
        JAVA_ROOT.setLevel(Level.WARNING);
    }
}
