package org.casewright.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.casewright.engine.evaluate.Candidate;
import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.model.imrcase.Decision;
import org.casewright.tests.naive.ItemJudgement;
import org.casewright.tests.naive.Judged;
import org.casewright.tests.naive.TopicJudgement;

/** In what the engine's verdict of an item differs from the naive evaluator's judgement. */
final class Comparison {

    private final String item;
    private final List<String> differences = new ArrayList<>();

    private Comparison(String item) {
        this.item = item;
    }

    /** What differs, each with the naive evaluator's answer first. */
    static List<String> differences(ItemJudgement judgement, ItemVerdict verdict) {
        Comparison comparison = new Comparison(judgement.item().getId());
        comparison.compare(judgement, verdict);
        return comparison.differences;
    }

    private void compare(ItemJudgement judgement, ItemVerdict verdict) {
        boolean follows = judgement.followed() != null;
        same("follows another", follows, verdict.follows() >= 0);
        same("result", follows ? "FOLLOWS" : judgement.result().name(), verdict.result().name());
        same("proposal", proposal(judgement.proposal()), verdict.proposal().name());
        same("number of candidates", judgement.candidates().size(), verdict.candidates().size());
        judgement.candidates().forEach(candidate -> compare(candidate, verdict.candidates()));
        TopicJudgement chosen = judgement.chosen();
        TopicVerdict topic = verdict.topicVerdict();
        same("topic", chosen == null ? null : chosen.topic().getName(), topic == null ? null : topic.topic().name());
        if (chosen != null && topic != null && chosen.topic().getName().equals(topic.topic().name())) {
            compare(chosen, topic);
        }
    }

    private void compare(ItemJudgement.Candidate expected, List<Candidate> candidates) {
        String name = expected.topic().getName();
        Candidate candidate = candidates.stream().filter(other -> other.topic().name().equals(name)).findFirst()
                .orElse(null);
        same(name + " covers", expected.covers(), candidate != null && covers(candidate.fate()));
        if (candidate != null && !candidate.applicability().isEmpty()) {
            compare(name + " applies", expected.applicability(), candidate.applicability());
        }
    }

    private static boolean covers(Candidate.Fate fate) {
        return switch (fate) {
            case CHOSEN, LOWER_RANK, LESS_SPECIAL -> true;
            case NOT_IN_FORCE, ELSEWHERE, DOES_NOT_APPLY, IN_FORCE_UNKNOWN, REGION_UNKNOWN, APPLICABILITY_UNKNOWN ->
                false;
        };
    }

    private static String proposal(Decision decision) {
        return decision == Decision.UNDECIDED ? "NONE" : decision.name();
    }

    private void compare(TopicJudgement judgement, TopicVerdict verdict) {
        String topic = judgement.topic().getName();
        same(topic + " result", judgement.result().name(), verdict.result().name());
        boolean samePart = judgement.amount() != null && verdict.part() != null
                && judgement.amount().compareTo(verdict.part()) == 0;
        same(topic + " part", judgement.amount(), samePart ? judgement.amount() : verdict.part());
        compare(topic + " applies", judgement.applicability(), verdict.applicability());
        compare(topic + " indicated", judgement.indications(), verdict.indications());
        compare(topic + " not indicated", judgement.exclusions(), verdict.exclusions());
    }

    private void compare(String path, List<Judged> judged, List<CriterionVerdict> verdicts) {
        same(path + " number of criteria", judged.size(), verdicts.size());
        for (int i = 0; i < Math.min(judged.size(), verdicts.size()); i++) {
            compare(path + "/" + name(verdicts.get(i), i), judged.get(i), verdicts.get(i));
        }
    }

    private static String name(CriterionVerdict verdict, int number) {
        String label = verdict.criterion().label();
        return label.isEmpty() ? number + " " + verdict.criterion().condition().getClass().getSimpleName() : label;
    }

    private void compare(String path, Judged judged, CriterionVerdict verdict) {
        same(path, judged.standing().name(), verdict.standing().name());
        if (!judged.parts().isEmpty()) {
            compare(path, judged.parts(), verdict.children());
        }
    }

    private void same(String what, Object naive, Object engine) {
        if (!Objects.equals(naive, engine)) {
            differences.add(item + " " + what + ": " + naive + ", but the engine says " + engine);
        }
    }
}
