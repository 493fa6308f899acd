package org.casewright.criteria;

/** What the language binds in place of Xtext's defaults, in the client and out of it. */
public class CriteriaRuntimeModule extends AbstractCriteriaRuntimeModule {
}
