package org.casewright.workbench.letter;

/**
 * A rectangle on a sheet, in points of 1/72 inch from the sheet's upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 */
public record Box(float x, float y, float width, float height) {

    /** How far two boxes may be apart vertically and still stand on one line. */
    private static final float SAME_LINE = 1;

    public float right() {
        return x + width;
    }

    public float bottom() {
        return y + height;
    }

    /** Whether a point is between the upper and the lower edge. */
    public boolean isLevelWith(float pointY) {
        return pointY >= y && pointY < bottom();
    }

    /** How far a point is to the left or to the right; 0 where it is between the edges. */
    public float distance(float pointX) {
        return Math.max(0, Math.max(x - pointX, pointX - right()));
    }

    public boolean isOnLineOf(Box other) {
        return Math.abs(bottom() - other.bottom()) < SAME_LINE;
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
