package org.casewright.tests.docs;

/**
 * A fenced block of a page.
 *
 * @param line the line of the fence that opens it, from 1
 * @param info what stands behind that fence, such as {@code criteria bad}
 * @param text the lines between the fences, each with its line end
 */
record Block(int line, String info, String text) {

    boolean is(String wanted) {
        return info.equals(wanted);
    }

    /** The number of lines between the fences. */
    int length() {
        return (int) text.lines().count();
    }
}
