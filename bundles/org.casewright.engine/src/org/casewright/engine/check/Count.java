package org.casewright.engine.check;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.text.Quantities;
import org.casewright.text.Quantity;
import org.casewright.text.Schedule;
import org.casewright.text.Span;

/**
 * How many of one kind of thing a text asks for.
 *
 * @param number how many
 * @param span the words
 * @param digits the number alone; empty where it follows from a schedule
 */
record Count(BigDecimal number, Span span, Optional<Span> digits) {

    /** What is counted. Strengths are not: 500mg is no part of 60 tablets. */
    enum Kind {
        VISITS("visit", "session", "treatment"),
        PIECES("#", "tablet", "capsule", "pill", "patch", "unit", "pair", "box", "bottle", "tube", "test"),
        INJECTIONS("injection"),
        LEVELS("level"),
        REFILLS("refill"),
        MONTHS("month"),
        WEEKS("week"),
        DAYS("day");

        private final List<String> units;

        Kind(String... units) {
            this.units = List.of(units);
        }

        /** A time is what is asked for where nothing else is: a rental of 3 months, but not 6 visits in 3 months. */
        boolean isTime() {
            return this == MONTHS || this == WEEKS || this == DAYS;
        }
    }

    /** The counts of a text by kind, where it states a kind once. Of two numbers nobody knows how they add up. */
    static Map<Kind, Count> in(String text) {
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            of(kind, text).ifPresent(count -> counts.put(kind, count));
        }
        if (counts.keySet().stream().anyMatch(kind -> !kind.isTime())) {
            counts.keySet().removeIf(Kind::isTime);
        }
        return counts;
    }

    private static Optional<Count> of(Kind kind, String text) {
        List<Count> stated = Quantities.find(text).stream().filter(quantity -> kind.units.contains(quantity.unit()))
                .map(Count::of).toList();
        List<Count> all = stated.isEmpty() && kind == Kind.VISITS ? scheduled(text) : stated;
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Count of(Quantity quantity) {
        return new Count(quantity.amount(), quantity.span(), Optional.of(quantity.number()));
    }

    private static List<Count> scheduled(String text) {
        return Quantities.schedules(text).stream().filter(schedule -> schedule.total().isPresent()).map(Count::of)
                .toList();
    }

    private static Count of(Schedule schedule) {
        return new Count(schedule.total().orElseThrow(), schedule.span(), Optional.empty());
    }
}
