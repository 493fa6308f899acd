package org.casewright.criteria.ide.outline;

import java.util.Optional;

import org.casewright.criteria.ide.answer.Symbol.Kind;
import org.casewright.model.guideline.Advice;
import org.casewright.model.guideline.Applicability;
import org.casewright.model.guideline.Assumption;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Exclusion;
import org.casewright.model.guideline.FactorTable;
import org.casewright.model.guideline.Group;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Indication;
import org.casewright.model.guideline.LetterAddition;
import org.casewright.model.guideline.NeverIndicated;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.TypicalPatient;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;

/** What kind of symbol an object is. */
final class Kinds {

    private Kinds() {
    }

    /** Empty for what an outline does not show. */
    static Optional<Kind> of(EObject object) {
        return Optional.ofNullable(switch (object) {
        case Concept concept -> Kind.valueOf(concept.getKind().name());
        case Criterion criterion -> criterion.getCondition() instanceof Group ? Kind.GROUP : Kind.CRITERION;
        case Applicability clause -> Kind.APPLICABILITY;
        case Indication clause -> Kind.INDICATION;
        case Exclusion clause -> Kind.EXCLUSION;
        case NeverIndicated clause -> Kind.NEVER_INDICATED;
        case Support clause -> Kind.SUPPORT;
        case Assumption clause -> Kind.ASSUMPTION;
        case LetterAddition clause -> Kind.LETTER_ADDITION;
        default -> element(object);
        });
    }

    private static Kind element(EObject object) {
        return switch (object) {
        case Vocabulary vocabulary -> Kind.VOCABULARY;
        case Guideline guideline -> Kind.GUIDELINE;
        case Topic topic -> Kind.TOPIC;
        case CriterionDefinition definition -> Kind.DEFINITION;
        case SumDefinition sum -> Kind.SUM;
        case FactorTable table -> Kind.FACTORS;
        case Advice advice -> Kind.ADVICE;
        case TypicalPatient patient -> Kind.PATIENT;
        case Scenario scenario -> Kind.SCENARIO;
        default -> null;
        };
    }
}
