package org.casewright.criteria.ide.answer;

/**
 * A place where something is named.
 *
 * @param isDefinition whether it is defined there, rather than referred to
 */
public record Occurrence(Location location, boolean isDefinition) implements Comparable<Occurrence> {

    @Override
    public int compareTo(Occurrence other) {
        return location.compareTo(other.location);
    }
}
