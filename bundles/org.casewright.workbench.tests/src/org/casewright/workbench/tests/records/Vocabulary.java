package org.casewright.workbench.tests.records;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Method;

/** A few concepts as the library that ships has them. */
final class Vocabulary {

    private final List<Concept> all = new ArrayList<>();

    private Vocabulary() {
    }

    static Concepts small() {
        Vocabulary small = new Vocabulary();
        int spine = small.add(Kind.REGION, "Anatomy.Spine", "spine", List.of(), Concepts.NONE, null, "back");
        int lumbar = small.add(Kind.REGION, "Anatomy.LumbarSpine", "lumbar spine", List.of(spine), Concepts.NONE, null,
                "low back", "lumbar");
        int cervical = small.add(Kind.REGION, "Anatomy.CervicalSpine", "cervical spine", List.of(spine), Concepts.NONE,
                null, "neck", "cervical");
        int hip = small.add(Kind.REGION, "Anatomy.Hip", "hip", List.of(), Concepts.NONE, null);
        small.add(Kind.REGION, "Anatomy.LowerExtremity", "lower extremity", List.of(), Concepts.NONE, null, "leg");
        small.add(Kind.SYMPTOM, "Conditions.Pain", "pain", List.of(), Concepts.NONE, null);
        int radiculopathy = small.add(Kind.DIAGNOSIS, "Conditions.Radiculopathy", "radiculopathy", List.of(),
                Concepts.NONE, null, "radiculitis");
        small.add(Kind.DIAGNOSIS, "Conditions.LumbarRadiculopathy", "lumbar radiculopathy", List.of(radiculopathy),
                lumbar, null, "sciatica");
        int disc = small.add(Kind.DIAGNOSIS, "Conditions.DegenerativeDiscDisease", "degenerative disc disease",
                List.of(), spine, null, "DDD");
        small.add(Kind.DIAGNOSIS, "Conditions.LumbarDiscDegeneration", "lumbar degenerative disc disease",
                List.of(disc), lumbar, null);
        small.add(Kind.DIAGNOSIS, "Conditions.CervicalDiscDegeneration", "cervical degenerative disc disease",
                List.of(disc), cervical, null);
        small.add(Kind.DIAGNOSIS, "Conditions.FailedBackSurgerySyndrome", "failed back surgery syndrome", List.of(),
                lumbar, null, "FBSS");
        int arthritis = small.add(Kind.DIAGNOSIS, "Conditions.Osteoarthritis", "osteoarthritis", List.of(),
                Concepts.NONE, null, "OA");
        small.add(Kind.DIAGNOSIS, "Conditions.HipOsteoarthritis", "hip osteoarthritis", List.of(arthritis), hip, null);
        small.add(Kind.FINDING, "Findings.StraightLegRaise", "straight leg raise", List.of(), Concepts.NONE,
                new Concept.Unit("degrees", Dimension.NUMBER), "SLR");
        small.add(Kind.FINDING, "Findings.ReflexChange", "reflex change", List.of(), Concepts.NONE, null);
        small.add(Kind.SERVICE, "Services.PhysicalTherapy", "physical therapy", List.of(), Concepts.NONE, null, "PT");
        small.add(Kind.DRUG, "Drugs.Naproxen", "naproxen", List.of(), Concepts.NONE, null);
        return new Concepts(small.all);
    }

    private int add(Kind kind, String name, String label, List<Integer> parents, int region, Concept.Unit unit,
            String... synonyms) {
        all.add(new Concept(all.size(), kind, name, label, parents, List.of(), region, Method.UNSPECIFIED, unit, "",
                List.of(synonyms), List.of(), List.of()));
        return all.size() - 1;
    }
}
