package org.casewright.engine.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.TopicVerdict.Result;
import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Support;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Item;

/** Judges an item by one topic. */
final class Topics {

    private Topics() {
    }

    static TopicVerdict judge(Topic topic, CaseSnapshot snapshot, Item item) {
        Scene scene = scene(topic, snapshot, item);
        return judge(scene, applicability(scene));
    }

    static TopicVerdict judge(Scene scene, List<CriterionVerdict> applicability) {
        Judge judge = new Judge(scene);
        Topic topic = scene.topic();
        List<CriterionVerdict> indications = judge.judgeAll(topic.indications());
        List<CriterionVerdict> exclusions = judge.judgeAll(topic.exclusions());
        List<SupportVerdict> supports = new ArrayList<>(topic.supports().size());
        for (Support support : topic.supports()) {
            supports.add(Supports.judge(support, scene));
        }
        Result result = result(topic, indications, exclusions, supports);
        BigDecimal part = result == Result.IN_PART ? leastPart(supports) : null;
        return new TopicVerdict(topic, result, part, applicability, indications, exclusions, supports);
    }

    static Scene scene(Topic topic, CaseSnapshot snapshot, Item item) {
        List<Assumption> room = topic.assumptions().isEmpty() ? List.of()
                : topic.assumptions().stream().filter(assumption -> Assumptions.hold(assumption, snapshot)).toList();
        return new Scene(snapshot, item, topic, room);
    }

    /** How the conditions of applying stand, the guideline's before the topic's own. */
    static List<CriterionVerdict> applicability(Scene scene) {
        Judge judge = new Judge(scene);
        List<CriterionVerdict> verdicts = judge.judgeAll(scene.topic().applicability());
        if (scene.topic().guideline().applicability() != null) {
            verdicts.addFirst(judge.judge(scene.topic().guideline().applicability()));
        }
        return verdicts;
    }

    /** What is excluded, what fails, and what has used up all support are plain; then what is missing shows. */
    private static Result result(Topic topic, List<CriterionVerdict> indications, List<CriterionVerdict> exclusions,
            List<SupportVerdict> supports) {
        Standing indicated = Judge.tally(indications).all();
        if (Judge.tally(exclusions).any() == Standing.MET || topic.never() != null
                || indicated == Standing.NOT_MET || isUsedUp(supports)) {
            return Result.NOT_INDICATED;
        }
        boolean silent = indications.isEmpty() && supports.isEmpty();
        return silent || indicated != Standing.MET ? Result.NOT_DOCUMENTED : bySupport(supports);
    }

    private static boolean isUsedUp(List<SupportVerdict> supports) {
        for (SupportVerdict support : supports) {
            if (support.standing() == Standing.NOT_MET && !support.isInPart()) {
                return true;
            }
        }
        return false;
    }

    private static Result bySupport(List<SupportVerdict> supports) {
        Result result = Result.INDICATED;
        for (SupportVerdict support : supports) {
            if (!support.standing().isKnown()) {
                return Result.NOT_DOCUMENTED;
            }
            if (support.isInPart()) {
                result = Result.IN_PART;
            }
        }
        return result;
    }

    private static BigDecimal leastPart(List<SupportVerdict> supports) {
        return supports.stream().filter(SupportVerdict::isInPart).map(SupportVerdict::part)
                .min(BigDecimal::compareTo).orElseThrow();
    }
}
