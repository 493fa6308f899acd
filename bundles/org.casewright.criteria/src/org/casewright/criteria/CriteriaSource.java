package org.casewright.criteria;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The text of one criteria file.
 *
 * @param name the path or URI that messages show; unique within a library
 * @param bytes the content as stored, not yet known to be text; not copied
 */
public record CriteriaSource(String name, byte[] bytes) {

    public CriteriaSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** A source that is not, or not yet, stored. */
    public static CriteriaSource of(String name, String text) {
        return new CriteriaSource(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
