package org.casewright.engine.rules;

/** The ranks of evidence of Labor Code 4610.5(c)(2), highest first. */
public enum Rank {
    MTUS, EVIDENCE, STANDARDS, OPINION, PRACTICE, BENEFIT
}
