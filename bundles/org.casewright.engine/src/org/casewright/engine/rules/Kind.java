package org.casewright.engine.rules;

/** What a concept is. */
public enum Kind {
    DIAGNOSIS, SYMPTOM, FINDING, TEST, SERVICE, DRUG, REGION
}
