package org.casewright.engine.rules;

/** How a value is compared with the criterion's. */
public enum Operator {
    AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, BETWEEN, EXACTLY
}
