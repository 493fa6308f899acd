package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CONCEPT__COUNTERPARTS;
import static org.casewright.model.guideline.GuidelinePackage.Literals.CONCEPT__PARENTS;
import static org.casewright.model.guideline.GuidelinePackage.Literals.CONCEPT__WHOLES;
import static org.casewright.model.guideline.GuidelinePackage.Literals.GUIDELINE__SUPERSEDED;
import static org.casewright.model.guideline.GuidelinePackage.Literals.NAMED_ELEMENT__NAME;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Nothing leads back to itself. */
class HierarchyChecks extends CriteriaChecks {

    @Check(CheckType.NORMAL)
    void noConceptIsASpecialCaseOfItself(Concept concept) {
        check(concept, library(concept).kindCircle(concept), "is a", Concept::getName, CONCEPT__PARENTS);
    }

    @Check(CheckType.NORMAL)
    void noRegionLiesWithinItself(Concept region) {
        check(region, library(region).partCircle(region), "lies within", Concept::getName, CONCEPT__WHOLES);
    }

    @Check
    void noRegionCorrespondsToItself(Concept region) {
        if (region.getCounterparts().contains(region)) {
            error("'" + region.getName() + "' corresponds to itself. Name another region.", region,
                    CONCEPT__COUNTERPARTS, IssueCodes.CYCLE);
        }
    }

    @Check(CheckType.NORMAL)
    void noGuidelineSupersedesItself(Guideline guideline) {
        check(guideline, library(guideline).editionCircle(guideline), "supersedes", NamedElement::getName,
                GUIDELINE__SUPERSEDED);
    }

    @Check(CheckType.NORMAL)
    void noDefinitionUsesItself(CriterionDefinition definition) {
        check(definition, library(definition).callCircle(definition), "uses", NamedElement::getName,
                NAMED_ELEMENT__NAME);
    }

    private <T extends EObject> void check(T first, List<T> circle, String verb, Function<T, String> name,
            EStructuralFeature feature) {
        if (!circle.isEmpty()) {
            String steps = circle.stream().skip(1).map(member -> verb + " '" + name.apply(member) + "'")
                    .collect(Collectors.joining(", which "));
            error("This leads back to where it started: '" + name.apply(first) + "' " + steps
                    + ". Take one of these steps away.", first, feature, IssueCodes.CYCLE);
        }
    }
}
