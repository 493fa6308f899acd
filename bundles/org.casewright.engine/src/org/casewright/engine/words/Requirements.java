package org.casewright.engine.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.casewright.engine.rules.Aspect;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Polarity;
import org.casewright.engine.rules.Quantifier;

/** What a criterion asks for, as a noun phrase: {@code a diagnosis of myofascial pain syndrome}. */
public final class Requirements {

    private Requirements() {
    }

    /** The noun phrase of a criterion; it fits after "requires". */
    public static String of(Criterion criterion) {
        return of(criterion.condition());
    }

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.Group group -> group(group);
            case Condition.Agreement agreement -> agreement(agreement);
            case Condition.Implication implication -> implication(implication);
            case Condition.Defined defined -> defined.label().isEmpty() ? of(defined.body()) : defined.label();
            case Condition.RequestKindTest test -> test.repeated() ? "a repeated request" : "a first request";
            case Condition.Presence presence -> presence(presence);
            case Condition.Tried tried -> tried(tried);
            case Condition.TriedOne tried ->
                trial(tried.failed(), English.withArticle(tried.treatment().label()), Scopes.of(tried.scope()));
            case Condition.Relief relief -> relief(relief);
            case Condition.Interval interval -> interval(interval);
            case Condition.FindingCount count ->
                counted(Bounds.of(count.comparison()), labels(count.concepts())) + Scopes.of(count.scope());
            case Condition.ServiceCount count -> serviceCount(count);
            case Condition.Requested requested -> requested(requested);
            case Condition.Age age -> "an age of " + Bounds.of(age.comparison());
            case Condition.SexTest test -> "a " + test.sex().name().toLowerCase(Locale.ROOT) + " patient";
            case Condition.SumTest test ->
                "a " + named(test.sum().label(), test.sum().name()) + " of " + Bounds.of(test.comparison())
                        + (test.lasting() == null ? "" : " for " + Bounds.of(test.lasting()));
        };
    }

    private static String group(Condition.Group group) {
        List<String> members = members(group.members());
        return switch (group.quantifier()) {
            case ALL -> English.and(members);
            case ANY -> English.or(members);
            case NONE -> "none of the following: " + English.or(members);
            case AT_LEAST -> "at least " + English.number(BigDecimal.valueOf(group.count()))
                    + " of the following: " + English.and(members);
        };
    }

    private static String agreement(Condition.Agreement agreement) {
        List<String> shared = agreement.aspects().stream().map(Requirements::aspect).toList();
        return English.and(members(agreement.members())) + ", all " + English.and(shared);
    }

    private static String aspect(Aspect aspect) {
        return switch (aspect) {
            case REGION -> "in the same region";
            case SIDE -> "on the same side";
            case ROOT -> "at the same nerve root";
            case DAY -> "on the same day";
        };
    }

    private static String implication(Condition.Implication implication) {
        String members = English.and(members(implication.members()));
        if (implication.antecedent().condition() instanceof Condition.RequestKindTest test) {
            return members
                    + (test.repeated() ? " where the treatment is repeated" : " where it is asked for the first time");
        }
        return members + " where there is " + of(implication.antecedent());
    }

    private static String presence(Condition.Presence presence) {
        String finding = findings(presence);
        return switch (presence.polarity()) {
            case PRESENT -> finding;
            case ABSENT -> "the absence of " + finding;
            case RULED_OUT -> "the exclusion of " + finding;
        };
    }

    private static String findings(Condition.Presence presence) {
        String names = English.or(articled(presence.concepts()));
        boolean diagnosis = presence.polarity() == Polarity.PRESENT
                && presence.concepts().stream().allMatch(concept -> concept.kind() == Kind.DIAGNOSIS);
        String what = diagnosis ? "a diagnosis of " + English.or(labels(presence.concepts())) : names;
        String with = presence.companions().isEmpty() ? "" : " with " + English.and(articled(presence.companions()));
        String value = presence.value() == null ? "" : " of " + Bounds.of(presence.value());
        return what + value + with + methods(presence) + Scopes.of(presence.scope());
    }

    private static String methods(Condition.Presence presence) {
        if (presence.methods().isEmpty()) {
            return "";
        }
        return " by " + English.or(presence.methods().stream().map(m -> m.name().toLowerCase(Locale.ROOT)).toList());
    }

    private static String tried(Condition.Tried tried) {
        List<String> names = tried.parts().stream()
                .map(part -> English.withArticle(((Condition.TriedOne) part.condition()).treatment().label())).toList();
        String listed = tried.quantifier() == Quantifier.ALL ? English.and(names) : English.or(names);
        String several = tried.quantifier() == Quantifier.AT_LEAST
                ? "at least " + English.number(BigDecimal.valueOf(tried.count())) + " of " + English.and(names)
                : listed;
        return trial(tried.failed(), several, Scopes.of(tried.scope()));
    }

    private static String trial(boolean failed, String treatments, String scope) {
        return (failed ? "the failure of " : "a trial of ") + treatments + scope;
    }

    private static String relief(Condition.Relief relief) {
        String lasting = relief.lasted() == null ? "" : " lasting " + Bounds.of(relief.lasted());
        return "relief of " + Bounds.of(relief.amount()) + lasting + " from the last " + relief.treatment().label();
    }

    private static String interval(Condition.Interval interval) {
        String service = interval.service() == null ? "one" : interval.service().label();
        return "an interval of " + Bounds.of(interval.ago()) + " since the last " + service;
    }

    private static String serviceCount(Condition.ServiceCount count) {
        String window = count.window() == null ? "" : " in " + Scopes.span(count.window());
        return amountOf(Bounds.of(count.comparison()), labels(count.concepts())) + window + Scopes.of(count.scope());
    }

    /** {@code no more than three epidural injections}, {@code at least six visits of physical therapy}. */
    private static String amountOf(String bound, List<String> names) {
        String unit = bound.substring(bound.lastIndexOf(' ') + 1);
        String number = bound.substring(0, bound.length() - unit.length()).strip();
        List<String> several = names.stream().map(English::plural).toList();
        if (!unit.isEmpty() && several.stream().allMatch(name -> name.endsWith(English.plural(unit)))) {
            return number + " " + English.or(several);
        }
        return unit.matches("\\d+|one|two|three|four|five|six|seven|eight|nine|ten|no")
                ? bound + " " + English.or(several)
                : bound + " of " + English.or(names);
    }

    private static String counted(String bound, List<String> names) {
        return bound + " " + English.or(names.stream().map(English::plural).toList());
    }

    private static String requested(Condition.Requested requested) {
        String bound = Bounds.of(requested.comparison());
        return switch (requested.amount()) {
            case QUANTITY -> "a quantity of " + bound;
            case FREQUENCY -> "a frequency of " + bound;
            case DURATION -> "a duration of " + bound;
            case DOSE -> "a daily dose of " + bound;
        };
    }

    private static List<String> members(List<Criterion> members) {
        return members.stream().map(Requirements::of).toList();
    }

    static List<String> labels(List<Concept> concepts) {
        return concepts.stream().map(Concept::label).toList();
    }

    private static List<String> articled(List<Concept> concepts) {
        return concepts.stream().map(Concept::label).map(English::withArticle).toList();
    }

    private static String named(String label, String name) {
        return label.isEmpty() ? name : label;
    }
}
