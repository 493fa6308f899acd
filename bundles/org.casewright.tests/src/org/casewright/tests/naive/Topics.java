package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.casewright.model.guideline.Applicability;
import org.casewright.model.guideline.Clause;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.Exclusion;
import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Indication;
import org.casewright.model.guideline.NeverIndicated;
import org.casewright.model.guideline.Standing;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.Topic;

/** What a topic says of an item: whether it applies, and whether the item is indicated. */
record Topics(Topic topic, Scene scene) {

    static Topics of(Topic topic, Scene scene) {
        return new Topics(topic, scene.forTopic(topic));
    }

    /** Whether the guideline and the topic apply, as far as their own words say. */
    Standing applies() {
        List<Standing> standings = new ArrayList<>();
        Criterion ofGuideline = topic.getGuideline().getApplicability();
        if (ofGuideline != null) {
            standings.add(judge(ofGuideline).standing());
        }
        for (Clause clause : topic.getClauses()) {
            if (clause instanceof Applicability applicability) {
                standings.add(judge(applicability.getCriterion()).standing());
            }
        }
        return Kleene.all(standings);
    }

    TopicJudgement judge() {
        List<Supports.Supported> supports = supports();
        BigDecimal amount = supports.stream().map(Supports.Supported::amount).filter(Objects::nonNull)
                .min(BigDecimal::compareTo).orElse(null);
        Expectation result = result(supports);
        return new TopicJudgement(topic, result, result == Expectation.IN_PART ? amount : null, criteria());
    }

    private Expectation result(List<Supports.Supported> supports) {
        boolean silent = indications().isEmpty() && supports.isEmpty();
        if (isExcluded() || indications().contains(Standing.NOT_MET) || has(supports, Expectation.NOT_INDICATED)) {
            return Expectation.NOT_INDICATED;
        }
        if (silent || Kleene.isUnknown(Kleene.all(indications())) || has(supports, Expectation.NOT_DOCUMENTED)) {
            return Expectation.NOT_DOCUMENTED;
        }
        return has(supports, Expectation.IN_PART) ? Expectation.IN_PART : Expectation.INDICATED;
    }

    private static boolean has(List<Supports.Supported> supports, Expectation result) {
        return supports.stream().anyMatch(supported -> supported.result() == result);
    }

    private boolean isExcluded() {
        for (Clause clause : topic.getClauses()) {
            boolean met = clause instanceof Exclusion exclusion
                    && judge(exclusion.getCriterion()).standing() == Standing.MET;
            if (met || clause instanceof NeverIndicated) {
                return true;
            }
        }
        return false;
    }

    private List<Standing> indications() {
        List<Standing> standings = new ArrayList<>();
        for (Clause clause : topic.getClauses()) {
            if (clause instanceof Indication indication) {
                standings.add(judge(indication.getCriterion()).standing());
            }
        }
        return standings;
    }

    private List<Supports.Supported> supports() {
        List<Supports.Supported> supported = new ArrayList<>();
        for (Clause clause : topic.getClauses()) {
            if (clause instanceof Support support) {
                supported.add(new Supports(support, scene).supported());
            }
        }
        return supported;
    }

    /** The guideline's applicability and the criteria of all clauses. */
    private List<Judged> criteria() {
        List<Judged> criteria = new ArrayList<>();
        if (topic.getGuideline().getApplicability() != null) {
            criteria.add(judge(topic.getGuideline().getApplicability()));
        }
        for (Clause clause : topic.getClauses()) {
            switch (clause) {
                case Applicability applicability -> criteria.add(judge(applicability.getCriterion()));
                case Indication indication -> criteria.add(judge(indication.getCriterion()));
                case Exclusion exclusion -> criteria.add(judge(exclusion.getCriterion()));
                default -> { }
            }
        }
        return criteria;
    }

    private Judged judge(Criterion criterion) {
        return new Conditions(scene).judge(criterion);
    }
}
