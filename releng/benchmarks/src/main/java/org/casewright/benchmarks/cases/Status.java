package org.casewright.benchmarks.cases;

/** What the record says of a finding. */
public enum Status { PRESENT, ABSENT, SUSPECTED, HISTORICAL, SEARCHED_NOT_FOUND }
