package org.casewright.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cql.CqlTriggerPoints;
import org.casewright.benchmarks.engine.EngineTriggerPoints;
import org.casewright.benchmarks.fhir.FhirTriggerPoints;
import org.casewright.benchmarks.handwritten.TriggerPointRules;

/** The ways of judging that are compared. */
final class Ways {

    private Ways() {
    }

    /** Each by its name, from a case as it was generated. */
    static Map<String, Function<PlainCase, Answer>> all() throws IOException {
        EngineTriggerPoints engine = new EngineTriggerPoints(Repository.library());
        CqlTriggerPoints lookingUp = CqlTriggerPoints.lookingUp();
        CqlTriggerPoints searching = CqlTriggerPoints.searching();
        FhirTriggerPoints onFhir = FhirTriggerPoints.create();
        Map<String, Function<PlainCase, Answer>> ways = new LinkedHashMap<>();
        ways.put("engine", plain -> EngineTriggerPoints.answer(
                engine.judge(engine.capture(EngineTriggerPoints.model(plain)))));
        ways.put("hand-written Java", TriggerPointRules::judge);
        ways.put("CQL, looking up", plain -> lookingUp.judge(CqlTriggerPoints.prepare(plain)));
        ways.put("CQL, searching", plain -> searching.judge(CqlTriggerPoints.prepare(plain)));
        ways.put("CQL on FHIR", plain -> onFhir.judge(onFhir.prepare(plain)));
        return ways;
    }
}
