package org.casewright.engine.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Known;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Condition;

/** What a decision can be said to rest on: labels of criteria, and the concepts they are about. */
final class Reasons {

    private Reasons() {
    }

    /**
     * Adds the labels and concepts of the decisive leaves below a verdict, and the labels of the groups over them.
     *
     * @return whether there is a decisive leaf below
     */
    static boolean collect(CriterionVerdict verdict, List<CriterionVerdict> decisive, List<Object> reasons) {
        boolean decides = false;
        for (CriterionVerdict leaf : decisive) {
            decides |= leaf == verdict;
        }
        if (decides) {
            reasons.addAll(concepts(verdict.criterion().condition()));
        }
        for (CriterionVerdict child : verdict.children()) {
            decides |= collect(child, decisive, reasons);
        }
        if (decides) {
            reasons.add(verdict.criterion().label());
        }
        return decides;
    }

    /** The verdict of the criterion with a label at or below a verdict; null where there is none. */
    static CriterionVerdict find(String label, CriterionVerdict verdict) {
        if (verdict.criterion().label().equals(label)) {
            return verdict;
        }
        for (CriterionVerdict child : verdict.children()) {
            CriterionVerdict found = find(label, child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What a sum comes to in the criterion at or below a verdict that compares it; null where none does. */
    static Known total(String sum, CriterionVerdict verdict) {
        if (verdict.criterion().condition() instanceof Condition.SumTest test && test.sum().name().equals(sum)) {
            return verdict.known();
        }
        for (CriterionVerdict child : verdict.children()) {
            Known found = total(sum, child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The decisive leaves by their labels, or else by what they are about. */
    static String words(List<CriterionVerdict> decisive) {
        Set<String> words = new LinkedHashSet<>();
        for (CriterionVerdict leaf : decisive) {
            String label = leaf.criterion().label();
            if (label.isEmpty()) {
                concepts(leaf.criterion().condition()).forEach(concept -> words.add(concept.name()));
            } else {
                words.add(label);
            }
        }
        return words.isEmpty() ? "an unnamed criterion" : String.join(", ", words);
    }

    private static List<Concept> concepts(Condition condition) {
        return switch (condition) {
            case Condition.Presence presence -> {
                List<Concept> all = new ArrayList<>(presence.concepts());
                all.addAll(presence.companions());
                yield all;
            }
            case Condition.TriedOne tried -> List.of(tried.treatment());
            case Condition.Relief relief -> List.of(relief.treatment());
            case Condition.Interval interval -> interval.service() == null ? List.of() : List.of(interval.service());
            case Condition.FindingCount count -> count.concepts();
            case Condition.ServiceCount count -> count.concepts();
            case Condition.SumTest test -> List.of(test.sum().subject());
            default -> List.of();
        };
    }
}
