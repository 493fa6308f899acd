package org.casewright.engine.compile;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Vocabulary;

/** The names by which cases refer to concepts. */
final class QualifiedNames {

    private QualifiedNames() {
    }

    /** The name of a concept with that of its vocabulary; null where it is in none or is null. */
    static String of(Concept concept) {
        return concept != null && concept.eContainer() instanceof Vocabulary vocabulary
                ? vocabulary.getName() + "." + concept.getName() : null;
    }
}
