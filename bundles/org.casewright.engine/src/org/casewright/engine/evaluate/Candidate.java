package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.rules.Topic;

/**
 * A topic that covers the service of an item, and what became of it.
 *
 * @param applicability how its conditions of applying stand; empty where they were not asked
 */
public record Candidate(Topic topic, Fate fate, List<CriterionVerdict> applicability) {

    public Candidate {
        applicability = List.copyOf(applicability);
    }

    /** What became of a topic. */
    public enum Fate {
        /** The item is judged by it. */
        CHOSEN,
        /** It applies, but a topic of a higher rank does as well. */
        LOWER_RANK,
        /** It applies, but a more special topic of the same rank does as well, or one that comes before it. */
        LESS_SPECIAL,
        /** It is not in force on the item's guideline date. */
        NOT_IN_FORCE,
        /** The guideline date is missing or too vague to say whether it is in force. */
        IN_FORCE_UNKNOWN,
        /** It is about another part of the body. */
        ELSEWHERE,
        /** The item's region is missing or too wide to say whether the topic is about it. */
        REGION_UNKNOWN,
        /** Its conditions of applying are not met. */
        DOES_NOT_APPLY,
        /** Its conditions of applying are not documented. */
        APPLICABILITY_UNKNOWN
    }
}
