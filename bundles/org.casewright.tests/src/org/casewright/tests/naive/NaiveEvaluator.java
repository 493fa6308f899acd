package org.casewright.tests.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Condition;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.GuidelineFactory;
import org.casewright.model.guideline.Period;
import org.casewright.model.guideline.Standing;
import org.casewright.model.guideline.Topic;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;

/** Judges the items of a case by all topics of a library. */
public final class NaiveEvaluator {

    private final Vocabularies vocabularies;
    private final List<Topic> topics = new ArrayList<>();

    public NaiveEvaluator(List<CriteriaFile> files) {
        vocabularies = new Vocabularies(files);
        for (CriteriaFile file : files) {
            file.getElements().stream().filter(Topic.class::isInstance).map(Topic.class::cast).forEach(topics::add);
        }
    }

    /** One judgement for each item, in their order. */
    public List<ItemJudgement> judge(Case file) {
        return file.getItems().stream().map(item -> judge(file, item, List.of(item))).toList();
    }

    /** What one topic says of an item; not covered where the topic does not cover it, or may not. */
    public TopicJudgement judge(Case file, DisputedItem item, Topic topic) {
        Topics topics = Topics.of(topic, Scene.of(file, item, vocabularies));
        TopicJudgement judgement = topics.judge();
        return covers(topics) == Answer.YES ? judgement : judgement.notCovered();
    }

    /** How a condition that no topic holds would stand in a topic. */
    Standing judge(Case file, DisputedItem item, Topic topic, Condition condition) {
        Criterion criterion = GuidelineFactory.eINSTANCE.createCriterion();
        criterion.setCondition(condition);
        return new Conditions(Topics.of(topic, Scene.of(file, item, vocabularies)).scene()).judge(criterion).standing();
    }

    private ItemJudgement judge(Case file, DisputedItem item, List<DisputedItem> dependents) {
        Scene scene = Scene.of(file, item, vocabularies);
        List<Topics> candidates = topics.stream().filter(topic -> topic.getServices().stream().anyMatch(scene::asksFor))
                .map(topic -> Topics.of(topic, scene)).toList();
        TopicJudgement chosen = candidates.stream().filter(topics -> covers(topics) == Answer.YES).min(order(scene))
                .map(Topics::judge).orElse(null);
        DisputedItem followed = upheldBefore(file, item, dependents);
        return new ItemJudgement(item, chosen, candidates.stream().map(NaiveEvaluator::candidate).toList(), followed,
                proposal(chosen, followed));
    }

    private static ItemJudgement.Candidate candidate(Topics topics) {
        return new ItemJudgement.Candidate(topics.topic(), covers(topics) == Answer.YES, topics.applicability());
    }

    private static Answer covers(Topics topics) {
        Scene scene = topics.scene();
        Topic topic = topics.topic();
        if (topic.getServices().stream().noneMatch(scene::asksFor)) {
            return Answer.NO;
        }
        Span day = Dates.guideline(scene.file(), scene.item());
        Answer inForce = isInForce(topic.getInForce(), day).and(isInForce(topic.getGuideline().getInForce(), day));
        if (inForce == Answer.NO) {
            return Answer.NO;
        }
        Answer inPlace = isIn(scene, topic.getRegions()).and(isIn(scene, topic.getGuideline().getRegions()));
        return inForce.and(inPlace).and(switch (topics.applies()) {
            case MET -> Answer.YES;
            case NOT_MET -> Answer.NO;
            default -> Answer.UNKNOWN;
        });
    }

    private static Answer isInForce(Period period, Span day) {
        if (period == null) {
            return Answer.YES;
        }
        Span from = Span.of(period.getFrom());
        Span to = Span.of(period.getTo());
        boolean within = !day.first().isBefore(from.first()) && !day.last().isAfter(to.last());
        return Answer.of(within, day.last().isBefore(from.first()) || day.first().isAfter(to.last()));
    }

    private static Answer isIn(Scene scene, List<Concept> regions) {
        if (regions.isEmpty()) {
            return Answer.YES;
        }
        List<Answer> answers = regions.stream().map(asked -> scene.regions().isIn(scene.region(), asked)).toList();
        return Answer.of(answers.contains(Answer.YES), !answers.contains(Answer.UNKNOWN));
    }

    private static Comparator<Topics> order(Scene scene) {
        return Comparator.comparing((Topics topics) -> topics.topic().getGuideline().getRank())
                .thenComparing(
                        topics -> fewestSteps(scene.service(), topics.topic().getServices(), Concept::getParents))
                .thenComparing(topics -> stepsToRegion(scene, topics.topic()))
                .thenComparing(topics -> topics.topic().getName());
    }

    private static int stepsToRegion(Scene scene, Topic topic) {
        List<Concept> regions = topic.getRegions().isEmpty() ? topic.getGuideline().getRegions() : topic.getRegions();
        return fewestSteps(scene.region(), regions, Concept::getWholes);
    }

    private static int fewestSteps(Concept from, List<Concept> to,
            java.util.function.Function<Concept, List<Concept>> up) {
        return to.stream().mapToInt(concept -> Vocabularies.steps(from, concept, up)).filter(steps -> steps >= 0).min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The item that this one depends on, where its denial stands. */
    private DisputedItem upheldBefore(Case file, DisputedItem item, List<DisputedItem> dependents) {
        DisputedItem other = item.getDependsOn();
        if (other == null || dependents.contains(other)) {
            return null;
        }
        List<DisputedItem> more = Outcome.join(dependents, List.of(other));
        Decision decision = other.getDecision() == Decision.UNDECIDED ? judge(file, other, more).proposal()
                : other.getDecision();
        return decision == Decision.UPHELD ? other : null;
    }

    private static Decision proposal(TopicJudgement chosen, DisputedItem followed) {
        if (followed != null) {
            return Decision.UPHELD;
        }
        if (chosen == null) {
            return Decision.UNDECIDED;
        }
        return chosen.result() == Expectation.INDICATED ? Decision.OVERTURNED : Decision.UPHELD;
    }
}
