package org.casewright.engine.rules;

/** In what the findings of an agreement have to agree. */
public enum Aspect {
    REGION, SIDE, ROOT, DAY
}
