package org.casewright.project;

import org.casewright.model.Issue;
import org.casewright.model.Place;

/** Words for a failure that is Casewright's own. They tell where it failed and nothing of what it was working on. */
final class Faults {

    private static final String CODE = "CASEWRIGHT-FAULT";

    private Faults() {
    }

    static Issue issue(String source, Throwable failure) {
        return Issue.error(CODE,
                "Casewright itself failed here (" + words(failure)
                        + "). That is not your fault: please report it. The other files are not concerned.",
                Place.file(source));
    }

    /** The kind of failure and the line of code, without its message: that may tell of a patient. */
    static String words(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String kind = failure.getClass().getSimpleName();
        return trace.length == 0 ? kind : kind + " in " + trace[0].getFileName() + ", line " + trace[0].getLineNumber();
    }
}
