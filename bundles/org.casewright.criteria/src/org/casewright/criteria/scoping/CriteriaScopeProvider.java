package org.casewright.criteria.scoping;

import com.google.inject.Inject;

import org.casewright.criteria.naming.NameIndexes;
import org.casewright.criteria.naming.Parameters;
import org.casewright.model.guideline.GuidelinePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;

/** What a name can refer to: anything of the whole library, and parameters within their definition. */
public class CriteriaScopeProvider implements IScopeProvider {

    @Inject
    private NameIndexes indexes;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return reference == GuidelinePackage.Literals.QUANTITY__PARAMETER ? Scopes.scopeFor(Parameters.at(context))
                : new NameScope(indexes.of(context.eResource()), reference.getEReferenceType());
    }
}
