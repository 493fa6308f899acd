package org.casewright.criteria.ide.answer;

import java.util.Comparator;
import java.util.Objects;

/**
 * Some characters of a file.
 *
 * @param source the name of the file
 */
public record Location(String source, TextRange range) implements Comparable<Location> {

    private static final Comparator<Location> BY_FILE_AND_PLACE = Comparator.comparing(Location::source)
            .thenComparingInt(location -> location.range().offset())
            .thenComparingInt(location -> location.range().length());

    public Location {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(range, "range");
    }

    @Override
    public int compareTo(Location other) {
        return BY_FILE_AND_PLACE.compare(this, other);
    }
}
