package org.casewright.benchmarks.cql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.casewright.benchmarks.Answer;
import org.casewright.benchmarks.Conclusion;
import org.casewright.benchmarks.Standing;
import org.casewright.benchmarks.cases.PlainCase;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;

/** Judges trigger point requests by the topic in CQL. Not safe for use by two threads. */
public final class CqlTriggerPoints {

    private static final Set<String> EXPRESSIONS = new LinkedHashSet<>(List.of(
            "Conclusion", "myofascial", "circumscribed", "persistent", "managed", "unradicular", "sparing",
            "injectate", "again", "fibromyalgia", "radicular"));

    private final CqlTopic topic;

    private CqlTriggerPoints(String record) {
        topic = new CqlTopic("TriggerPointInjections", record, EXPRESSIONS);
    }

    /** The host finds what bears on a concept, in an index that was made beforehand. */
    public static CqlTriggerPoints lookingUp() {
        return new CqlTriggerPoints("RecordLookedUp");
    }

    /** CQL finds what bears on a concept, among all entries of the case. */
    public static CqlTriggerPoints searching() {
        return new CqlTriggerPoints("RecordSearched");
    }

    /** Prepares a case for this engine. */
    public static CqlCase prepare(PlainCase plain) {
        return CqlCases.of(plain);
    }

    /** Judges the request of a case. */
    public Answer judge(CqlCase current) {
        EvaluationResult values = topic.evaluate(current);
        return new Answer(Conclusion.valueOf((String) values.forExpression("Conclusion").value()),
                standing(values, "myofascial"), standing(values, "circumscribed"), standing(values, "persistent"),
                standing(values, "managed"), standing(values, "unradicular"), standing(values, "sparing"),
                standing(values, "injectate"), standing(values, "again"), standing(values, "fibromyalgia"),
                standing(values, "radicular"));
    }

    private static Standing standing(EvaluationResult values, String criterion) {
        return Standing.ofNullable((Boolean) values.forExpression(criterion).value());
    }
}
