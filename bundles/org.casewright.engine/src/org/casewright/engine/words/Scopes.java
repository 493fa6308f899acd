package org.casewright.engine.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.casewright.engine.rules.Scope;
import org.casewright.engine.rules.Span;

/** Where and when a finding has to be, in words that follow a noun. */
final class Scopes {

    private Scopes() {
    }

    /** Empty where anything will do, otherwise with a leading blank. */
    static String of(Scope scope) {
        List<String> words = new ArrayList<>();
        place(scope, words);
        if (scope.lasting() != null) {
            words.add("lasting " + Bounds.of(scope.lasting()));
        }
        if (scope.within() != null) {
            words.add("within the " + span(scope.within()) + " before the request");
        }
        if (scope.beforeRequest()) {
            words.add("before the request");
        }
        if (scope.since() != null) {
            words.add(
                    "since the " + scope.sinceOrdinal().name().toLowerCase(Locale.ROOT) + " " + scope.since().label());
        }
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    /** Where alone, with a leading blank; empty for anywhere. */
    static String place(Scope scope) {
        List<String> words = new ArrayList<>();
        place(scope, words);
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    private static void place(Scope scope, List<String> words) {
        if (scope.region() != null) {
            words.add("at the " + scope.region().label());
        }
        if (scope.sameRegion()) {
            words.add(scope.sameSide() ? "at the site of the request" : "in the region of the request");
        } else if (scope.sameSide()) {
            words.add("on the side of the request");
        }
    }

    /** {@code three months}, {@code two weeks}. */
    static String span(Span span) {
        if (span.days() == 0) {
            return span.months() % 12 == 0 ? count(span.months() / 12, "year") : count(span.months(), "month");
        }
        return span.days() % 7 == 0 ? count(span.days() / 7, "week") : count(span.days(), "day");
    }

    private static String count(int number, String unit) {
        return English.number(BigDecimal.valueOf(number)) + " " + (number == 1 ? unit : unit + "s");
    }
}
