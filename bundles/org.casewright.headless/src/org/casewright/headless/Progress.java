package org.casewright.headless;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Says on a terminal how far a long command has come; silent elsewhere. */
final class Progress {

    /** Set by the start script where standard error is a terminal, which Java cannot ask for. */
    static final String TERMINAL = "casewright.terminal";

    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private int done;

    Progress(PrintWriter err, int total) {
        this.err = err;
        this.total = total;
        this.shown = total > 1 && Boolean.getBoolean(TERMINAL);
    }

    void next(Path file) {
        done++;
        if (shown) {
            err.print(CLEAR_LINE + "[" + done + "/" + total + "] " + file.getFileName());
            err.flush();
        }
    }

    void end() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
