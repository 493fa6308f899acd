package org.casewright.engine.rules;

/** Which amounts are counted. */
public enum Source {
    DONE, AUTHORIZED, REQUESTED, TOGETHER
}
