package org.casewright.engine.words;

import java.math.BigDecimal;
import java.util.Locale;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Side;
import org.casewright.engine.snapshot.Course;
import org.casewright.engine.snapshot.Fact;

/** What the record states, as noun phrases. */
public final class FactWords {

    private final Concepts concepts;

    /** @param concepts those of the snapshot that the facts are of */
    public FactWords(Concepts concepts) {
        this.concepts = concepts;
    }

    /** {@code a positive straight leg raise of 30 degrees on the left}; without the place that its term implies. */
    public String of(Fact fact) {
        Concept concept = concepts.get(fact.concept());
        String value = fact.value() == null ? "" : value(fact.value(), concept.kind());
        return English.withArticle(concept.label()) + place(fact, concept) + value;
    }

    /** Symptoms are rated on a scale from 0 to 10, other findings are measured. */
    private static String value(Range value, Kind kind) {
        if (kind != Kind.SYMPTOM) {
            return " of " + range(value);
        }
        boolean scale = value.to().unit().startsWith("point") && value.to().value().compareTo(BigDecimal.TEN) <= 0;
        return " rated " + (scale ? range(value).replaceFirst(" points?$", "") + " out of 10" : range(value));
    }

    /** The term alone. */
    public String term(Fact fact) {
        return concepts.get(fact.concept()).label();
    }

    private String place(Fact fact, Concept concept) {
        String side = side(fact.side());
        if (fact.region() == Concepts.NONE || fact.region() == concept.region()) {
            return onThe(fact.side());
        }
        String region = concepts.get(fact.region()).label();
        return fact.side() == Side.BILATERAL ? " in the " + region + " on both sides"
                : " in the " + (side.isEmpty() ? "" : side + " ") + region;
    }

    private static String side(Side side) {
        return side == Side.LEFT || side == Side.RIGHT ? side.name().toLowerCase(Locale.ROOT) : "";
    }

    /** {@code  on the left}; empty where there is no side to name. */
    static String onThe(Side side) {
        return switch (side) {
            case LEFT -> " on the left";
            case RIGHT -> " on the right";
            case BILATERAL -> " on both sides";
            case UNSPECIFIED, MIDLINE -> "";
        };
    }

    /** {@code 30 degrees}, or {@code 5 to 6 points} where the record gives a range. */
    public static String range(Range range) {
        String to = Bounds.amount(range.to());
        if (range.from().value().compareTo(range.to().value()) == 0) {
            return to;
        }
        return Bounds.digits(range.from().value()) + " to " + to;
    }

    /** How a treatment worked out, as a clause about it: {@code physical therapy failed}. */
    String outcome(Fact treatment) {
        String term = term(treatment);
        return switch (treatment.course().outcome()) {
            case FAILED -> term + " failed";
            case NOT_TOLERATED -> term + " was not tolerated";
            case IMPROVED -> term + " brought improvement";
            case PARTIAL -> term + " helped in part";
            case NOT_STATED -> term + (treatment.course().state() != Course.State.ONGOING ? " was given"
                    : concepts.get(treatment.concept()).kind() == Kind.DRUG ? " was being taken" : " was under way");
        };
    }
}
