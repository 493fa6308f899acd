package org.casewright.criteria.linking;

import static org.casewright.model.guideline.GuidelinePackage.Literals.*;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** Words for what a name can be the name of. */
final class TypeNames {

    private record Words(String type, String howToDefine) {
    }

    private static final Map<EClass, Words> WORDS = Map.ofEntries(
            Map.entry(VOCABULARY, new Words("vocabulary", "Write it: vocabulary … { … }")),
            Map.entry(CONCEPT, new Words("concept", "Add it to a vocabulary.")),
            Map.entry(GUIDELINE, new Words("guideline", "Write it: guideline … \"title\" rank … in force …")),
            Map.entry(TOPIC, new Words("topic", "Write it: topic … \"title\" of … covers …")),
            Map.entry(DEFINITION, new Words("definition", "Write it: define … when …")),
            Map.entry(CRITERION_DEFINITION, new Words("definition", "Write it: define … when …")),
            Map.entry(SUM_DEFINITION, new Words("sum", "Write it: sum … in … of daily dose of …")),
            Map.entry(FACTOR_TABLE, new Words("table of factors", "Write it: factor … { … }")),
            Map.entry(ADVICE, new Words("advice", "Write it: advice … \"text\"")),
            Map.entry(TYPICAL_PATIENT, new Words("typical patient", "Write it: patient … { … }")));

    private TypeNames() {
    }

    static String of(EClass type) {
        return WORDS.get(type).type();
    }

    /** A sentence that tells how to write one. */
    static String howToDefine(EClass type) {
        return WORDS.get(type).howToDefine();
    }
}
