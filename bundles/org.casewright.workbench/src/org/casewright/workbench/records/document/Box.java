package org.casewright.workbench.records.document;

/**
 * A rectangle on a page as it is displayed, in points (1/72 inch) from the upper left corner.
 *
 * @param x of the left edge
 * @param y of the upper edge
 * @param width never negative
 * @param height never negative
 */
public record Box(float x, float y, float width, float height) {

    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("A box has no negative size: " + width + " x " + height);
        }
    }

    /** The box between two corners that lie opposite each other, in either order. */
    public static Box between(float x1, float y1, float x2, float y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    public float right() {
        return x + width;
    }

    public float bottom() {
        return y + height;
    }

    /** The smallest box that holds both. */
    public Box with(Box other) {
        return between(Math.min(x, other.x), Math.min(y, other.y),
                Math.max(right(), other.right()), Math.max(bottom(), other.bottom()));
    }

    public boolean contains(float px, float py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** How far a point is from the box, squared; 0 inside. Up and down weigh more: lines are read along. */
    public float distance(float px, float py) {
        float dx = Math.max(0, Math.max(x - px, px - right()));
        float dy = 3 * Math.max(0, Math.max(y - py, py - bottom()));
        return dx * dx + dy * dy;
    }

    /** The part that lies on a page of that size. */
    public Box on(PageSize size) {
        return between(clamp(x, size.width()), clamp(y, size.height()), clamp(right(), size.width()),
                clamp(bottom(), size.height()));
    }

    private static float clamp(float value, float limit) {
        return Math.max(0, Math.min(value, limit));
    }

    /**
     * The same box on its page turned clockwise.
     *
     * @param quarters how many quarter turns, from 0 to 3
     * @param size of the page before it is turned
     */
    Box turned(int quarters, PageSize size) {
        return switch (quarters) {
        case 1 -> new Box(size.height() - bottom(), x, height, width);
        case 2 -> new Box(size.width() - right(), size.height() - bottom(), width, height);
        case 3 -> new Box(y, size.width() - right(), height, width);
        default -> this;
        };
    }
}
