package org.casewright.engine.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.rules.Topic;

/**
 * What a topic says of one item.
 *
 * @param part how much of the request it supports, where that is a part; otherwise null
 * @param applicability how its guideline's and its own conditions of applying stand
 * @param indications how what it asks for stands
 * @param exclusions how what it excludes stands
 * @param supports how much of the request it supports
 */
public record TopicVerdict(Topic topic, Result result, BigDecimal part, List<CriterionVerdict> applicability,
        List<CriterionVerdict> indications, List<CriterionVerdict> exclusions, List<SupportVerdict> supports) {

    public TopicVerdict {
        applicability = List.copyOf(applicability);
        indications = List.copyOf(indications);
        exclusions = List.copyOf(exclusions);
        supports = List.copyOf(supports);
    }

    /** What a topic can say of an item that it covers. */
    public enum Result {
        INDICATED, NOT_INDICATED, IN_PART, NOT_DOCUMENTED
    }

    /**
     * The fewest leaves that decide: the exclusion that is met, the indications that are not, or what is missing.
     * Empty where it is indicated, never indicated, or decided by how much is supported.
     */
    public List<CriterionVerdict> decisive() {
        List<CriterionVerdict> leaves = new ArrayList<>();
        if (result == Result.NOT_INDICATED) {
            collect(exclusions, Standing.MET, leaves);
            if (leaves.isEmpty() && topic.never() == null) {
                collect(indications, Standing.NOT_MET, leaves);
            }
        } else if (result == Result.NOT_DOCUMENTED) {
            for (CriterionVerdict verdict : indications) {
                if (!verdict.standing().isKnown()) {
                    leaves.addAll(verdict.decisive());
                }
            }
        }
        return leaves;
    }

    /** All criteria that nobody has answered and that the result hangs on. */
    public List<CriterionVerdict> open() {
        List<CriterionVerdict> open = new ArrayList<>();
        for (CriterionVerdict leaf : decisive()) {
            if (leaf.standing() == Standing.OPEN) {
                open.add(leaf);
            }
        }
        return open;
    }

    private static void collect(List<CriterionVerdict> verdicts, Standing standing, List<CriterionVerdict> leaves) {
        for (CriterionVerdict verdict : verdicts) {
            if (verdict.standing() == standing) {
                leaves.addAll(verdict.decisive());
            }
        }
    }
}
