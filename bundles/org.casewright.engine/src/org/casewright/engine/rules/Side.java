package org.casewright.engine.rules;

/** The side of the body. */
public enum Side {
    UNSPECIFIED, LEFT, RIGHT, BILATERAL, MIDLINE
}
