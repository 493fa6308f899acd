package org.casewright.engine.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Quantifier;

/** Finds the fewest leaves by which a verdict stands as it does: the shortest statement of its reason. */
final class Decisive {

    private Decisive() {
    }

    static List<CriterionVerdict> leaves(CriterionVerdict verdict) {
        return switch (verdict.criterion().condition()) {
            case Condition.Group group -> group(verdict, group.quantifier(), group.count());
            case Condition.Tried tried -> group(verdict, tried.quantifier(), tried.count());
            case Condition.Defined defined -> leaves(verdict.children().getFirst());
            case Condition.Implication implication -> implication(verdict);
            case Condition.Agreement agreement -> agreement(verdict);
            default -> List.of(verdict);
        };
    }

    private static List<CriterionVerdict> group(CriterionVerdict verdict, Quantifier quantifier, int count) {
        List<CriterionVerdict> members = verdict.children();
        return switch (quantifier) {
            case ALL -> all(members, verdict.standing());
            case ANY -> atLeast(members, verdict.standing(), 1);
            case NONE -> none(members, verdict.standing());
            case AT_LEAST -> atLeast(members, verdict.standing(), count);
        };
    }

    private static List<CriterionVerdict> all(List<CriterionVerdict> members, Standing standing) {
        return switch (standing) {
            case MET, NOT_MET -> every(members, member -> member.standing() == standing);
            default -> every(members, member -> !member.standing().isKnown());
        };
    }

    private static List<CriterionVerdict> none(List<CriterionVerdict> members, Standing standing) {
        return switch (standing) {
            case MET, NOT_MET -> every(members, member -> member.standing() == standing.negated());
            default -> every(members, member -> !member.standing().isKnown());
        };
    }

    /** The alternatives with the fewest leaves, as many as are needed. */
    private static List<CriterionVerdict> atLeast(List<CriterionVerdict> members, Standing standing, int count) {
        int met = (int) members.stream().filter(member -> member.standing() == Standing.MET).count();
        return switch (standing) {
            case MET -> cheapest(members, count, member -> member.standing() == Standing.MET);
            case NOT_MET -> count == 1 ? every(members, member -> true)
                    : every(members, member -> member.standing() == Standing.NOT_MET);
            default -> cheapest(members, count - met, member -> !member.standing().isKnown());
        };
    }

    /** A missing antecedent is asked for alone where the members cannot settle it for less. */
    private static List<CriterionVerdict> implication(CriterionVerdict verdict) {
        CriterionVerdict antecedent = verdict.children().getFirst();
        List<CriterionVerdict> members = verdict.children().subList(1, verdict.children().size());
        Standing each = Judge.tally(members).all();
        return switch (verdict.standing()) {
            case NOT_MET -> all(members, Standing.NOT_MET);
            case MET -> antecedent.standing() == Standing.NOT_MET ? antecedent.decisive()
                    : all(members, Standing.MET);
            default -> {
                if (antecedent.standing().isKnown()) {
                    yield all(members, each);
                }
                List<CriterionVerdict> consequence = each.isKnown() ? List.of() : all(members, each);
                List<CriterionVerdict> condition = antecedent.decisive();
                yield consequence.isEmpty() || condition.size() <= consequence.size() ? condition : consequence;
            }
        };
    }

    private static List<CriterionVerdict> agreement(CriterionVerdict verdict) {
        Standing each = Judge.tally(verdict.children()).all();
        return each == Standing.MET ? List.of(verdict) : all(verdict.children(), each);
    }

    private static List<CriterionVerdict> every(List<CriterionVerdict> members,
            Predicate<CriterionVerdict> condition) {
        List<CriterionVerdict> leaves = new ArrayList<>();
        members.stream().filter(condition).forEach(member -> leaves.addAll(member.decisive()));
        return leaves;
    }

    private static List<CriterionVerdict> cheapest(List<CriterionVerdict> members, int count,
            Predicate<CriterionVerdict> condition) {
        return members.stream().filter(condition).map(CriterionVerdict::decisive)
                .sorted(Comparator.comparingInt(List::size)).limit(count).flatMap(List::stream).toList();
    }
}
