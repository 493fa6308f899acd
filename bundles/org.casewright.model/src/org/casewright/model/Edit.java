package org.casewright.model;

import java.util.Objects;

/**
 * A change that a fix proposes, as data: the characters of a place become others. In a case the
 * characters are those of an element's value as the file writes it, so that a date or an enumeration is
 * changed in the same way as a text.
 *
 * @param place what is replaced; a length of 0 inserts
 * @param replacement what stands there afterwards
 */
public record Edit(Place place, String replacement) {

    public Edit {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(replacement, "replacement");
    }

    /** The text of the place's file or element after this edit. */
    public String applyTo(String text) {
        int end = place.offset() + place.length();
        return text.substring(0, place.offset()) + replacement + text.substring(end);
    }
}
