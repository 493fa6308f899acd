package org.casewright.criteria.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** The checks of the language; each group of them is a class of its own, listed here. */
@ComposedChecks(validators = {})
public class CriteriaValidator extends AbstractCriteriaValidator {
}
