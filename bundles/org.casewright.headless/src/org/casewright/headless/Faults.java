package org.casewright.headless;

import java.io.PrintWriter;

/** Words for a failure that is Casewright's own. */
final class Faults {

    /** Set to anything, shows the stack trace of a failure. */
    private static final String TRACE = "casewright.trace";

    private Faults() {
    }

    static String sentence(Throwable failure) {
        return "Casewright itself failed here (" + failure + "). That is not your fault: please report it, with what is"
                + " printed when JAVA_TOOL_OPTIONS=-D" + TRACE + "=1 is set.";
    }

    static void trace(Throwable failure, PrintWriter err) {
        if (System.getProperty(TRACE) != null) {
            failure.printStackTrace(err);
        }
    }
}
