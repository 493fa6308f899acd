package org.casewright.engine.rules;

/**
 * A place in a guideline; each part is empty where it is not given.
 *
 * @param pages a page, or a range such as {@code 122 to 123}
 */
public record Pinpoint(String chapter, String section, String pages) {

    /** Nothing says where it stands. */
    public static final Pinpoint NONE = new Pinpoint("", "", "");
}
