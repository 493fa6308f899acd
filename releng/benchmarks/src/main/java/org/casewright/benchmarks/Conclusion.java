package org.casewright.benchmarks;

/** What the trigger point topic concludes of a request. */
public enum Conclusion { INDICATED, NOT_INDICATED, NOT_DOCUMENTED }
