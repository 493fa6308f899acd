package org.casewright.workbench.records.document;

/**
 * The size of a page as it is displayed.
 *
 * @param width in points (1/72 inch)
 * @param height in points
 */
public record PageSize(float width, float height) {

    /** US letter, the paper of American records. */
    public static final PageSize LETTER = new PageSize(612, 792);

    /** The page turned by so many quarters. */
    PageSize turned(int quarters) {
        return quarters % 2 == 0 ? this : new PageSize(height, width);
    }
}
