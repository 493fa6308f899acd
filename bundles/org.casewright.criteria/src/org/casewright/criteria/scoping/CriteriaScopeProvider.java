package org.casewright.criteria.scoping;

import com.google.inject.Inject;

import org.casewright.criteria.naming.NameIndexes;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.GuidelinePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;

/** What a name can refer to: anything of the whole library, and parameters within their definition. */
public class CriteriaScopeProvider implements IScopeProvider {

    @Inject
    private NameIndexes indexes;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == GuidelinePackage.Literals.QUANTITY__PARAMETER) {
            var definition = EcoreUtil2.getContainerOfType(context, CriterionDefinition.class);
            return definition == null ? IScope.NULLSCOPE : Scopes.scopeFor(definition.getParameters());
        }
        return new NameScope(indexes.of(context.eResource()), reference.getEReferenceType());
    }
}
