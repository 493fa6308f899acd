package org.casewright.benchmarks.cases;

/** How a finding was made. */
public enum Method { UNSPECIFIED, HISTORY, EXAMINATION, IMAGING, ELECTRODIAGNOSIS }
