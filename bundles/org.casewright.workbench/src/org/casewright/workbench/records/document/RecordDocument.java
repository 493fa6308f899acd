package org.casewright.workbench.records.document;

import java.awt.image.BufferedImage;

/** An open file of the record. Several threads may use it; one at a time is served. */
public interface RecordDocument extends AutoCloseable {

    /** How many pages it has; at least one. */
    int pages();

    /** The size of a page, without waiting for anybody. */
    PageSize size(int page);

    /** @throws RecordException where the page is damaged; the other pages can still be read */
    PageText text(int page) throws RecordException;

    /**
     * Draws a page.
     *
     * @param scale pixels for a point
     * @return in RGB without alpha; smaller than asked for where it would take more than {@link #MAX_PIXELS}
     * @throws RecordException where the page is damaged; the other pages can still be drawn
     */
    BufferedImage image(int page, float scale) throws RecordException;

    /** Lets the file go. What is read or drawn afterwards throws. */
    @Override
    void close();

    /** The largest image that is drawn, so that no zoom and no page fills the memory: 48 MB. */
    int MAX_PIXELS = 12_000_000;

    /** The scale at which a page is drawn: the one asked for, or the largest that is allowed. */
    static float allowed(PageSize size, float scale) {
        double largest = Math.sqrt(MAX_PIXELS / ((double) size.width() * size.height()));
        return (float) Math.min(scale, largest);
    }
}
