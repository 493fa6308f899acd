package org.casewright.engine.rules;

/** Which of several times. */
public enum Ordinal {
    FIRST, LAST
}
