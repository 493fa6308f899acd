package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CONCEPT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.CONCEPT__NAME;
import static org.casewright.model.guideline.GuidelinePackage.Literals.DEFINITION;
import static org.casewright.model.guideline.GuidelinePackage.Literals.NAMED_ELEMENT__NAME;
import static org.casewright.model.guideline.GuidelinePackage.Literals.PARAMETER__NAME;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SCENARIO__TITLE;

import java.util.Optional;
import java.util.function.Function;

import com.google.inject.Inject;

import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.naming.Whereabouts;
import org.casewright.model.Wording;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Definition;
import org.casewright.model.guideline.NamedElement;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Scenario;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Each name stands for one thing. */
class NameChecks extends CriteriaChecks {

    @Inject
    private IQualifiedNameProvider qualifiedNames;

    @Check(CheckType.NORMAL)
    void elementHasANameOfItsOwn(NamedElement element) {
        checkUnique(element, element instanceof Definition ? DEFINITION : element.eClass(), NAMED_ELEMENT__NAME);
    }

    @Check(CheckType.NORMAL)
    void conceptHasANameOfItsOwn(Concept concept) {
        checkUnique(concept, concept.eClass(), CONCEPT__NAME);
    }

    /** Where the simple name is written that is told as well, but who adds a concept may never look there. */
    @Check(CheckType.NORMAL)
    void conceptIsToldByItsSimpleName(Concept concept) {
        QualifiedName name = qualifiedNames.getFullyQualifiedName(concept);
        if (name == null) {
            return;
        }
        Optional<IEObjectDescription> other = names(concept).find(name.skipFirst(1), CONCEPT).stream()
                .filter(element -> !element.getName().equals(name)).findFirst();
        other.ifPresent(namesake -> warning(Wording.quoted(concept.getName()) + " may also mean " + namesake.getName()
                + " (" + Whereabouts.of(namesake.getEObjectOrProxy()) + "), so topics that write no more than that are "
                + "left out. Give this one another name, or write the full name wherever one of them is meant.",
                concept, CONCEPT__NAME, IssueCodes.NAME_AMBIGUOUS));
    }

    private void checkUnique(EObject object, EClass type, EAttribute nameFeature) {
        QualifiedName name = qualifiedNames.getFullyQualifiedName(object);
        if (name == null) {
            return;
        }
        Optional<EObject> other = names(object).find(name, type).stream()
                .filter(element -> element.getName().equals(name)).map(IEObjectDescription::getEObjectOrProxy)
                .filter(element -> element != object).findFirst();
        other.ifPresent(namesake -> error(Wording.quoted(name.toString()) + " is also the name of what stands in "
                + Whereabouts.of(namesake) + ". Give each a name of its own.", object, nameFeature,
                IssueCodes.NAME_DUPLICATE));
    }

    @Check
    void parameterHasANameOfItsOwn(CriterionDefinition definition) {
        for (Parameter parameter : definition.getParameters()) {
            if (firstWith(parameter, definition.getParameters(), Parameter::getName) != parameter) {
                error("There is another parameter " + Wording.quoted(parameter.getName())
                        + ". Give each a name of its own.", parameter, PARAMETER__NAME, IssueCodes.NAME_DUPLICATE);
            }
        }
    }

    @Check(CheckType.NORMAL)
    void scenarioHasATitleOfItsOwn(Scenario scenario) {
        Scenario first = library(scenario).firstOfTitle(scenario);
        if (first != scenario) {
            warning("The scenario in " + Whereabouts.of(first) + " has the same title. Say in the title what differs.",
                    scenario, SCENARIO__TITLE, IssueCodes.NAME_DUPLICATE);
        }
    }

    /** The first of those with the name of the given one; the given one where it has no name. */
    private static <T> T firstWith(T one, Iterable<T> all, Function<T, String> name) {
        for (T other : all) {
            if (name.apply(one) != null && name.apply(one).equals(name.apply(other))) {
                return other;
            }
        }
        return one;
    }
}
