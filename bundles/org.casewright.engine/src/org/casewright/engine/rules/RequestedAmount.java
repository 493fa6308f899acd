package org.casewright.engine.rules;

/** Which amount of the request is compared. */
public enum RequestedAmount {
    QUANTITY, FREQUENCY, DURATION, DOSE
}
