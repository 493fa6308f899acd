package org.casewright.engine.rules;

/**
 * What an amount is an amount of; only amounts of fitting dimensions compare.
 *
 * @param kind how amounts of this dimension are normalized
 * @param name the canonical unit of a physical amount, one word for what is counted, or {@code day} or
 *            {@code month} for a calendar period; empty for a plain number
 * @param per {@code week} or {@code year} where the amount is a rate, empty otherwise
 */
public record Dimension(Kind kind, String name, String per) {

    /** How amounts are normalized. */
    public enum Kind {
        /** By the calendar: days and weeks to days, months and years to months. */
        CALENDAR,
        /** Not at all: visits, tablets, points and plain numbers. */
        COUNT,
        /** To the canonical unit that the Unified Code for Units of Measure gives. */
        PHYSICAL
    }

    /** A plain number. */
    public static final Dimension NUMBER = new Dimension(Kind.COUNT, "", "");

    /** Whether amounts of the two dimensions can be compared. */
    public boolean fits(Dimension other) {
        if (this == other) {
            return true;
        }
        if (kind != other.kind || !per.equals(other.per) && !(isOverTime() && other.isOverTime())) {
            return false;
        }
        return switch (kind) {
            case CALENDAR -> true;
            case COUNT -> name.equals(other.name) || countsAnything() || other.countsAnything();
            case PHYSICAL -> name.equals(other.name);
        };
    }

    /** Whether amounts of the two dimensions can be added by their normal numbers. */
    public boolean isSummedWith(Dimension other) {
        return fits(other) && isNormalizedAs(other);
    }

    /** Whether amounts that fit compare by their normal numbers: both by days, or both by months. */
    boolean isNormalizedAs(Dimension other) {
        return this == other || per.equals(other.per) && (kind != Kind.CALENDAR || name.equals(other.name));
    }

    private boolean isOverTime() {
        return per.equals("week") || per.equals("year");
    }

    /** A plain number and "times" count whatever they are compared with. */
    private boolean countsAnything() {
        return name.isEmpty() || name.equals("time");
    }
}
