package org.casewright.benchmarks.cases;

/** How a treatment worked out. */
public enum Outcome { NOT_STATED, FAILED, PARTIAL, IMPROVED, NOT_TOLERATED }
