package org.casewright.workbench.records.timeline;

import org.casewright.workbench.records.finding.FindingKind;

/** The lanes, from top to bottom. */
public enum Lane {

    REQUESTS("Requests, decisions"), RECORDS("Records"), SYMPTOMS("Symptoms"), EXAMINATIONS("Examinations, tests"),
    DIAGNOSES("Diagnoses"), TREATMENTS("Treatments"), MEDICATIONS("Medications");

    private final String label;

    Lane(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Lane of(FindingKind kind) {
        return switch (kind) {
        case SYMPTOM -> SYMPTOMS;
        case EXAMINATION, TEST_RESULT -> EXAMINATIONS;
        case DIAGNOSIS -> DIAGNOSES;
        case TREATMENT -> TREATMENTS;
        case MEDICATION -> MEDICATIONS;
        };
    }
}
