package org.casewright.engine.words;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Quantifier;

/** Picks from the verdict of a topic the criteria that are worth a sentence. */
public final class Reasons {

    private Reasons() {
    }

    /** The exclusions that are met, by the leaves that make them so. */
    public static List<CriterionVerdict> exclusions(TopicVerdict verdict) {
        List<CriterionVerdict> leaves = new ArrayList<>();
        verdict.exclusions().stream().filter(Reasons::isMet).forEach(met -> leaves.addAll(met.decisive()));
        return leaves;
    }

    /** The leaves by which the indications are met, as far as they are. */
    public static List<CriterionVerdict> met(TopicVerdict verdict) {
        return verdict.indications().stream().flatMap(indication -> met(indication).stream()).toList();
    }

    /**
     * The leaves that keep the indications from being met, in the order of the guideline. Where the record or a
     * search of it answered some of them, or an exclusion is met, those that merely nobody has asked are left out.
     */
    public static List<CriterionVerdict> shortfalls(TopicVerdict verdict) {
        List<CriterionVerdict> missing = verdict.indications().stream()
                .flatMap(indication -> shortfalls(indication).stream()).toList();
        List<CriterionVerdict> answered = missing.stream().filter(leaf -> leaf.standing() != Standing.OPEN).toList();
        return answered.isEmpty() && exclusions(verdict).isEmpty() ? missing : answered;
    }

    /**
     * What the guideline requires and is not met, as it would be said in one breath: a choice is one requirement
     * with all its alternatives.
     */
    public static List<CriterionVerdict> requirements(TopicVerdict verdict) {
        return verdict.indications().stream().flatMap(indication -> unmet(indication).stream()).toList();
    }

    private static List<CriterionVerdict> unmet(CriterionVerdict verdict) {
        if (isMet(verdict)) {
            return List.of();
        }
        boolean together = switch (verdict.criterion().condition()) {
            case Condition.Group group -> group.quantifier() == Quantifier.ALL;
            case Condition.Tried tried -> tried.quantifier() == Quantifier.ALL;
            case Condition.Defined defined -> true;
            default -> false;
        };
        return together ? verdict.children().stream().flatMap(child -> unmet(child).stream()).toList()
                : List.of(verdict);
    }

    private static boolean isMet(CriterionVerdict verdict) {
        return verdict.standing() == Standing.MET;
    }

    private static List<CriterionVerdict> met(CriterionVerdict verdict) {
        return isMet(verdict) ? verdict.decisive().stream().filter(Reasons::isMet).toList()
                : verdict.children().stream().flatMap(child -> met(child).stream()).toList();
    }

    private static List<CriterionVerdict> shortfalls(CriterionVerdict verdict) {
        if (isMet(verdict)) {
            return List.of();
        }
        List<CriterionVerdict> decisive = verdict.decisive();
        List<CriterionVerdict> below = verdict.children().stream().flatMap(child -> shortfalls(child).stream())
                .filter(leaf -> leaf.standing() != Standing.OPEN || decisive.contains(leaf)).toList();
        return below.isEmpty() ? decisive : below;
    }
}
