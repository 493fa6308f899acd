package org.casewright.criteria.scoping;

/** What a name can refer to at a place of a criteria file. */
public class CriteriaScopeProvider extends AbstractCriteriaScopeProvider {
}
