package org.casewright.criteria;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/** Checks files whose references have been followed before: to look for others would cost as much as many checks. */
final class LinkedValidator extends ResourceValidatorImpl {

    @Override
    protected void resolveProxies(Resource resource, CancelIndicator cancelled) {
        // they are resolved as far as they can be
    }
}
