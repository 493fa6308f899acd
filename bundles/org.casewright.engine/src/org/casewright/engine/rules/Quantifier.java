package org.casewright.engine.rules;

/** How many of several have to hold. */
public enum Quantifier {
    ALL, ANY, NONE, AT_LEAST
}
