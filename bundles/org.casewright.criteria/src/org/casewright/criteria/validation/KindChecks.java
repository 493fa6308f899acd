package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CONCEPT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.GIVEN_FINDING__CONCEPT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.PRESENCE__CONCEPTS;

import java.util.List;
import java.util.Set;

import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.linking.Kinds;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;

/** Concepts are of a kind that fits where they are named. */
class KindChecks extends CriteriaChecks {

    @Check
    void conceptsAreOfAFittingKind(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.getEReferenceType() == CONCEPT && !reference.isContainment()) {
                check(object, reference);
            }
        }
    }

    private void check(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        List<?> referred = reference.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
        if (referred.isEmpty()) {
            return;
        }
        Set<ConceptKind> fitting = Kinds.fitting(object, reference);
        int told = 0;
        for (int index = 0; index < Math.min(referred.size(), MOST_CHECKED) && told < MOST_TOLD; index++) {
            Concept concept = (Concept) EcoreUtil.resolve((EObject) referred.get(index), object);
            if (Found.is(concept) && !fitting.contains(concept.getKind())) {
                told++;
                error(message(reference, concept, fitting), object, reference,
                        reference.isMany() ? index : -1, IssueCodes.KIND);
            }
        }
    }

    private static String message(EReference reference, Concept concept, Set<ConceptKind> fitting) {
        String kind = concept.getKind().getLiteral();
        boolean named = reference == PRESENCE__CONCEPTS || reference == GIVEN_FINDING__CONCEPT;
        return "'" + concept.getName() + "' is a " + kind + ", and a " + Kinds.words(fitting) + " is expected here."
                + (named && concept.getKind() != ConceptKind.REGION
                        ? " Write '" + kind + " " + concept.getName() + "', if that is meant." : "");
    }
}
