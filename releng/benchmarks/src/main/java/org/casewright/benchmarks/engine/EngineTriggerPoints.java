package org.casewright.benchmarks.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.casewright.benchmarks.Answer;
import org.casewright.benchmarks.Conclusion;
import org.casewright.benchmarks.Standing;
import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.engine.capture.Capture;
import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.units.Units;
import org.casewright.model.imrcase.Case;

/** Judges trigger point requests by the topic of the guideline library, as the product does. */
public final class EngineTriggerPoints {

    private static final String TOPIC = "TriggerPointInjections";

    private final Topic topic;
    private final Capture capture;

    /** @param files the guideline library */
    public EngineTriggerPoints(List<Path> files) throws IOException {
        Library library = new GuidelineLibrary().compile(files);
        topic = library.topic(TOPIC);
        capture = new Capture(library.concepts(), new Units());
    }

    /** The case in the model that the product works on. */
    public static Case model(PlainCase plain) {
        return ModelCase.of(plain);
    }

    /** The snapshot that it is judged by. */
    public CaseSnapshot capture(Case model) {
        return capture.capture(model);
    }

    /** Judges the request of a case. */
    public TopicVerdict judge(CaseSnapshot snapshot) {
        return Evaluator.evaluate(topic, snapshot, snapshot.items().get(0));
    }

    /** What of a verdict the other ways of judging tell as well. */
    public static Answer answer(TopicVerdict verdict) {
        return new Answer(Conclusion.valueOf(verdict.result().name()), standing(verdict, "myofascial"),
                standing(verdict, "circumscribed"), standing(verdict, "persistent"), standing(verdict, "managed"),
                standing(verdict, "unradicular"), standing(verdict, "sparing"), standing(verdict, "injectate"),
                standing(verdict, "again"), standing(verdict, "fibromyalgia"), standing(verdict, "radicular"));
    }

    private static Standing standing(TopicVerdict verdict, String label) {
        CriterionVerdict found = find(verdict.indications(), label);
        if (found == null) {
            found = find(verdict.exclusions(), label);
        }
        if (found == null) {
            throw new IllegalStateException("The trigger point topic has no criterion '" + label
                    + "' any more: bring the CQL and the hand-written Java up to date.");
        }
        return switch (found.standing()) {
            case MET -> Standing.MET;
            case NOT_MET -> Standing.NOT_MET;
            case NOT_DOCUMENTED, OPEN, CONFLICTING -> Standing.UNKNOWN;
        };
    }

    private static CriterionVerdict find(List<CriterionVerdict> verdicts, String label) {
        for (CriterionVerdict verdict : verdicts) {
            CriterionVerdict found = label.equals(verdict.criterion().label()) ? verdict
                    : find(verdict.children(), label);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
