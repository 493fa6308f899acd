package org.casewright.criteria.ide.answer;

/**
 * A place where something is named.
 *
 * @param isDefinition whether it is defined there, rather than referred to
 * @param line from 1
 * @param text the line, without the blanks around it
 */
public record Occurrence(Location location, boolean isDefinition, int line, String text)
        implements Comparable<Occurrence> {

    @Override
    public int compareTo(Occurrence other) {
        return location.compareTo(other.location);
    }
}
