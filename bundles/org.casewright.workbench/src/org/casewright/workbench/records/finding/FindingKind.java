package org.casewright.workbench.records.finding;

import java.util.Set;

import org.casewright.engine.rules.Kind;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage;
import org.eclipse.emf.ecore.EClass;

/** The kinds of findings, in the order of a physician's report. */
public enum FindingKind {

    SYMPTOM("Symptom", ImrcasePackage.Literals.SYMPTOM, Set.of(Kind.SYMPTOM)),
    EXAMINATION("Examination", ImrcasePackage.Literals.EXAMINATION, Set.of(Kind.FINDING)),
    TEST_RESULT("Test result", ImrcasePackage.Literals.TEST_RESULT, Set.of(Kind.TEST, Kind.FINDING, Kind.DIAGNOSIS)),
    DIAGNOSIS("Diagnosis", ImrcasePackage.Literals.DIAGNOSIS, Set.of(Kind.DIAGNOSIS)),
    TREATMENT("Treatment", ImrcasePackage.Literals.TREATMENT, Set.of(Kind.SERVICE)),
    MEDICATION("Medication", ImrcasePackage.Literals.MEDICATION, Set.of(Kind.DRUG));

    private final String label;
    private final EClass type;
    private final Set<Kind> concepts;

    FindingKind(String label, EClass type, Set<Kind> concepts) {
        this.label = label;
        this.type = type;
        this.concepts = concepts;
    }

    /** What a finding of a case is. */
    public static FindingKind of(Finding finding) {
        for (FindingKind kind : values()) {
            if (kind.type == finding.eClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of finding: " + finding.eClass().getName());
    }

    /** What a finding of a concept most often is. */
    public static FindingKind of(Kind concept) {
        return switch (concept) {
        case SYMPTOM -> SYMPTOM;
        case FINDING -> EXAMINATION;
        case TEST -> TEST_RESULT;
        case SERVICE -> TREATMENT;
        case DRUG -> MEDICATION;
        case DIAGNOSIS, REGION -> DIAGNOSIS;
        };
    }

    /** The word for it, with a capital. */
    public String label() {
        return label;
    }

    /** The kinds of concepts that such a finding can have. */
    public Set<Kind> concepts() {
        return concepts;
    }

    Finding create() {
        return (Finding) ImrcaseFactory.eINSTANCE.create(type);
    }
}
