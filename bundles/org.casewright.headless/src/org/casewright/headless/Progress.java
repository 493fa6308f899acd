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
    private int begun;

    Progress(PrintWriter err, int total) {
        this.err = err;
        this.total = total;
        this.shown = total > 1 && Boolean.getBoolean(TERMINAL);
    }

    void next(Path file) {
        begun++;
        show(CLEAR_LINE + "[" + begun + "/" + total + "] " + file.getFileName());
    }

    /** Makes room for other output. */
    void clear() {
        show(CLEAR_LINE);
    }

    private void show(String text) {
        if (shown) {
            err.print(text);
            err.flush();
        }
    }
}
