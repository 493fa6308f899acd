package org.casewright.tests.naive;

import java.time.LocalDate;
import java.time.temporal.TemporalAmount;

import org.casewright.model.PartialDate;

/** The days on one of which something was: a partial date as an interval, both ends included. */
record Span(LocalDate first, LocalDate last) {

    static final Span UNSTATED = new Span(LocalDate.MIN, LocalDate.MAX);

    static Span of(PartialDate date) {
        return date == null ? UNSTATED : new Span(date.from(), date.to());
    }

    boolean isStated() {
        return !equals(UNSTATED);
    }

    boolean isExact() {
        return first.equals(last);
    }

    Span minus(TemporalAmount period) {
        return new Span(minus(first, period), minus(last, period));
    }

    private static LocalDate minus(LocalDate day, TemporalAmount period) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? day : day.minus(period);
    }

    Answer before(Span other) {
        return Answer.of(last.isBefore(other.first), !first.isBefore(other.last));
    }

    Answer notAfter(Span other) {
        return Answer.of(!last.isAfter(other.first), first.isAfter(other.last));
    }

    boolean certainlyAfter(Span other) {
        return first.isAfter(other.last);
    }

    boolean overlaps(Span other) {
        return !certainlyAfter(other) && !other.certainlyAfter(this);
    }

    /** The first of two moments, each of which is somewhere in its span. */
    Span earliest(Span other) {
        return new Span(first.isBefore(other.first) ? first : other.first,
                last.isBefore(other.last) ? last : other.last);
    }

    /** The last of two moments, each of which is somewhere in its span. */
    Span latest(Span other) {
        return new Span(first.isAfter(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
