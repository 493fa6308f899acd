package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

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
        return Kleene.all(standings(applicability()));
    }

    TopicJudgement judge() {
        List<Judged> indications = judge(Indication.class, Indication::getCriterion);
        List<Judged> exclusions = judge(Exclusion.class, Exclusion::getCriterion);
        List<Supports.Supported> supports = clauses(Support.class).stream()
                .map(support -> new Supports(support, scene).supported()).toList();
        Expectation result = result(standings(indications), standings(exclusions), supports);
        BigDecimal least = supports.stream().map(Supports.Supported::amount).filter(Objects::nonNull)
                .min(BigDecimal::compareTo).orElse(null);
        return new TopicJudgement(topic, result, result == Expectation.IN_PART ? least : null, applicability(),
                indications, exclusions);
    }

    private Expectation result(List<Standing> indications, List<Standing> exclusions,
            List<Supports.Supported> supports) {
        boolean never = !clauses(NeverIndicated.class).isEmpty();
        if (never || exclusions.contains(Standing.MET) || indications.contains(Standing.NOT_MET)
                || has(supports, Expectation.NOT_INDICATED)) {
            return Expectation.NOT_INDICATED;
        }
        boolean silent = indications.isEmpty() && supports.isEmpty();
        if (silent || Kleene.isUnknown(Kleene.all(indications)) || has(supports, Expectation.NOT_DOCUMENTED)) {
            return Expectation.NOT_DOCUMENTED;
        }
        return has(supports, Expectation.IN_PART) ? Expectation.IN_PART : Expectation.INDICATED;
    }

    private static boolean has(List<Supports.Supported> supports, Expectation result) {
        return supports.stream().anyMatch(supported -> supported.result() == result);
    }

    List<Judged> applicability() {
        List<Judged> applicability = new ArrayList<>();
        if (topic.getGuideline().getApplicability() != null) {
            applicability.add(judge(topic.getGuideline().getApplicability()));
        }
        applicability.addAll(judge(Applicability.class, Applicability::getCriterion));
        return applicability;
    }

    private <T extends Clause> List<Judged> judge(Class<T> kind, Function<T, Criterion> criterion) {
        return clauses(kind).stream().map(criterion).map(this::judge).toList();
    }

    private Judged judge(Criterion criterion) {
        return new Conditions(scene).judge(criterion);
    }

    private <T extends Clause> List<T> clauses(Class<T> kind) {
        return topic.getClauses().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Standing> standings(List<Judged> criteria) {
        return criteria.stream().map(Judged::standing).toList();
    }
}
