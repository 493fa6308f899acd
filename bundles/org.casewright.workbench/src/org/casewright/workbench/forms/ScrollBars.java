package org.casewright.workbench.forms;

import org.eclipse.swt.widgets.ScrollBar;

/** Scroll bars of what we draw ourselves. */
public final class ScrollBars {

    private ScrollBars() {
    }

    /**
     * Lets a bar say how much of the whole is seen; in pixels.
     *
     * @param step as far as an arrow of the bar goes
     * @param kept how much of what is seen is still seen a page further
     */
    public static void fit(ScrollBar bar, int whole, int seen, int step, int kept) {
        bar.setMaximum(Math.max(1, whole));
        bar.setThumb(Math.max(1, Math.min(seen, whole)));
        bar.setIncrement(step);
        bar.setPageIncrement(Math.max(step, seen - kept));
    }

    /** The same, with the bar in sight only where not all is seen. */
    public static void fitOrHide(ScrollBar bar, int whole, int seen, int step, int kept) {
        bar.setVisible(whole > seen);
        fit(bar, whole, seen, step, kept);
    }
}
