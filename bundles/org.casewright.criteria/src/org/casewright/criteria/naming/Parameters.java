package org.casewright.criteria.naming;

import java.util.List;

import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Parameter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** The parameters that are known at some place: those of the definition around it. */
public final class Parameters {

    private Parameters() {
    }

    public static List<Parameter> at(EObject place) {
        var definition = EcoreUtil2.getContainerOfType(place, CriterionDefinition.class);
        return definition == null ? List.of() : definition.getParameters();
    }

    public static List<String> namesAt(EObject place) {
        return at(place).stream().map(Parameter::getName).filter(name -> name != null).toList();
    }
}
