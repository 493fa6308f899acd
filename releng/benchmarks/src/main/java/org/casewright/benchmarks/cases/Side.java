package org.casewright.benchmarks.cases;

/** The side of the body that a finding or a request names. */
public enum Side { UNSPECIFIED, LEFT, RIGHT, BILATERAL }
