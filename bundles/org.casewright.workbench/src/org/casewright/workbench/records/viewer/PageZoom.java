package org.casewright.workbench.records.viewer;

/** How large the pages are: as the user wants them, or as wide as the view. */
final class PageZoom {

    /** 100 % is the size of the paper on a screen of 96 dots per inch. */
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 5;

    private final PagesCanvas canvas;
    private PageStack stack;
    private boolean fitWidth = true;

    PageZoom(PagesCanvas canvas) {
        this.canvas = canvas;
    }

    /** The pages as they lie at this size; null where there is no document. */
    PageStack stack() {
        return stack;
    }

    /** Lays the pages of another document out from the first one on, as wide as the view. */
    void restart() {
        stack = null;
        canvas.scroll().to(0, 0);
        restack(fitting());
    }

    /** Fits the pages into a view of another size, where they are as wide as that. */
    void resized() {
        if (fitWidth) {
            restack(fitting());
        } else {
            canvas.scroll().update();
        }
    }

    /** 1 is the size of the paper. */
    double factor() {
        return stack == null ? 1 : stack.scale() / PIXELS_PER_POINT;
    }

    void to(double factor) {
        fitWidth = false;
        restack(within(factor * PIXELS_PER_POINT));
    }

    void toWidth() {
        fitWidth = true;
        restack(fitting());
    }

    private double fitting() {
        OpenRecord record = canvas.record();
        if (record == null) {
            return PIXELS_PER_POINT;
        }
        float widest = 1;
        for (int page = 1; page <= record.pages(); page++) {
            widest = Math.max(widest, record.size(page).width());
        }
        return within((canvas.viewWidth() - 2.0 * PageStack.GAP) / widest);
    }

    private static double within(double scale) {
        return Math.clamp(scale, SMALLEST, LARGEST);
    }

    /** Scales the pages; what is in the middle of the view stays there. */
    private void restack(double scale) {
        OpenRecord record = canvas.record();
        PageStack before = stack;
        stack = record == null ? null : new PageStack(record.pages(), record::size, scale);
        canvas.images().scale(scale);
        if (stack != null && before != null && before.scale() != scale) {
            canvas.scroll().keepMiddle(before, stack);
        }
        canvas.scroll().update();
        canvas.changedView();
    }
}
