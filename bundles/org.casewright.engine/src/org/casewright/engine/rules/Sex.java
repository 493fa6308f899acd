package org.casewright.engine.rules;

/** The patient's sex as the record states it. */
public enum Sex {
    UNKNOWN, FEMALE, MALE
}
