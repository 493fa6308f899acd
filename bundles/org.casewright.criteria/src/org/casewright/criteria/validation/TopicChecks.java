package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.NAMED_ELEMENT__NAME;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.guideline.Clause;
import org.casewright.model.guideline.Exclusion;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.guideline.Indication;
import org.casewright.model.guideline.NeverIndicated;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.Topic;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** The clauses of a topic say something, and nothing that contradicts itself; a guideline has its rank. */
class TopicChecks extends CriteriaChecks {

    @Check
    void aGuidelineHasARank(Guideline guideline) {
        if (!isWritten(guideline, GuidelinePackage.Literals.GUIDELINE__RANK)) {
            error("Nothing says how this guideline ranks. Add 'rank' and one of MTUS, evidence, standards, opinion,"
                    + " practice, benefit.", guideline, NAMED_ELEMENT__NAME, IssueCodes.RANK_MISSING);
        }
    }

    @Check
    void oneClauseSaysWhenATopicIsIndicated(Indication indication) {
        if (isSecond(indication, Indication.class)) {
            warning("The topic has already said when it is indicated. Join both with 'all of { … }' or 'any of { … }'.",
                    indication, null, IssueCodes.TOPIC_CLAUSES);
        }
    }

    @Check
    void oneClauseSaysHowMuchIsSupported(Support support) {
        if (isSecond(support, Support.class)) {
            warning("The topic has already said how much it supports. Write one table, or two topics.", support, null,
                    IssueCodes.TOPIC_CLAUSES);
        }
    }

    @Check
    void whatIsNeverIndicatedIsNotIndicated(NeverIndicated never) {
        Topic topic = EcoreUtil2.getContainerOfType(never, Topic.class);
        if (has(topic, Indication.class) || has(topic, Support.class)) {
            warning("The topic is never indicated, and yet says when it is or how much it supports. Take one of these"
                    + " away.", never, null, IssueCodes.TOPIC_CLAUSES);
        }
    }

    @Check
    void aTopicDecides(Topic topic) {
        boolean indicates = has(topic, Indication.class) || has(topic, Support.class)
                || has(topic, NeverIndicated.class);
        if (indicates || topic.getClauses().isEmpty()) {
            return;
        }
        warning(has(topic, Exclusion.class)
                ? "The topic says when it is not indicated, but not when it is. Add 'indicated when' or 'supports'."
                : "The topic decides nothing. Add 'indicated when', 'supports' or 'never indicated'.", topic,
                NAMED_ELEMENT__NAME, IssueCodes.TOPIC_CLAUSES);
    }

    private static boolean isSecond(Clause clause, Class<? extends Clause> type) {
        Topic topic = EcoreUtil2.getContainerOfType(clause, Topic.class);
        return topic.getClauses().stream().filter(type::isInstance).findFirst().orElse(clause) != clause;
    }

    private static boolean has(Topic topic, Class<? extends Clause> type) {
        return topic.getClauses().stream().anyMatch(type::isInstance);
    }
}
