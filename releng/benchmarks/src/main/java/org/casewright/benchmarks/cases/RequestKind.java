package org.casewright.benchmarks.cases;

/** Whether the service is asked for the first time. */
public enum RequestKind { NOT_STATED, FIRST, REPEAT }
