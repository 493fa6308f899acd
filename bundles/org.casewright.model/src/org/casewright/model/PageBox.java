package org.casewright.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle on a page as it is displayed, in points (1/72 inch) from its upper left corner.
 *
 * @param left from the left edge of the page
 * @param top from its upper edge
 * @param width at least 1
 * @param height at least 1
 */
public record PageBox(int left, int top, int width, int height) {

    /** The longest side of a page that a PDF can have. */
    private static final int LONGEST = 14_400;

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (\\d{1,5})");

    /** @throws IllegalArgumentException with a sentence for the user, where no page has such a box */
    public PageBox {
        if (left < 0 || top < 0 || width < 1 || height < 1 || left + width > LONGEST || top + height > LONGEST) {
            throw new IllegalArgumentException("A box lies on its page and has a width and a height; this one has left "
                    + left + ", top " + top + ", width " + width + " and height " + height + ".");
        }
    }

    /**
     * Reads left, top, width and height: {@code 72 144 200 36}.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong and how to write it
     */
    public static PageBox valueOf(String text) {
        Matcher numbers = FOUR_NUMBERS.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException(Wording.quoted(text)
                    + " is not a box on a page. Write left, top, width and" + " height in points: 72 144 200 36.");
        }
        return new PageBox(number(numbers, 1), number(numbers, 2), number(numbers, 3), number(numbers, 4));
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }

    /** The form that {@link #valueOf} reads. */
    @Override
    public String toString() {
        return left + " " + top + " " + width + " " + height;
    }
}
