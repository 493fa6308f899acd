package org.casewright.engine.words;

import java.util.List;

import org.casewright.engine.snapshot.Fact;

/**
 * One thing that the record says, or does not say, to a criterion. Points of one kind and one source are told
 * in one sentence.
 *
 * @param kind what kind of statement it is
 * @param words a noun phrase; a clause for {@link Kind#CLAUSE}
 * @param facts what it rests on, in the order of the case; may be empty
 */
public record Point(Kind kind, String words, List<Fact> facts) {

    /** How a point is told. */
    public enum Kind {
        /** The record shows it. */
        SHOWN,
        /** The record says that it is not there. */
        DENIED,
        /** The reviewer searched the record and found nothing on it. */
        SILENT,
        /** Nobody has answered it. */
        OPEN,
        /** The record says one thing and its opposite. */
        CONFLICTING,
        /** Told in a clause of its own. */
        CLAUSE
    }

    public Point {
        facts = List.copyOf(facts);
    }

    static Point of(Kind kind, String words) {
        return new Point(kind, words, List.of());
    }
}
