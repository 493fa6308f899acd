package org.casewright.workbench.records;

import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.RecordKind;
import org.casewright.model.imrcase.Side;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.finding.FindingKind;
import org.casewright.workbench.records.viewer.Tone;

/** Icons, colours and words of records and findings. */
final class Looks {

    private Looks() {
    }

    static Icons icon(RecordKind kind) {
        return switch (kind) {
            case PROGRESS_REPORT -> Icons.RECORD_PROGRESS_REPORT;
            case REQUEST_FOR_AUTHORIZATION -> Icons.RECORD_REQUEST;
            case UTILIZATION_REVIEW -> Icons.RECORD_UTILIZATION_REVIEW;
            case IMAGING_REPORT -> Icons.RECORD_IMAGING;
            case ELECTRODIAGNOSTIC_REPORT -> Icons.RECORD_ELECTRODIAGNOSTIC;
            case LABORATORY_REPORT -> Icons.RECORD_LABORATORY;
            case OPERATIVE_REPORT -> Icons.RECORD_OPERATIVE;
            case CONSULTATION -> Icons.RECORD_CONSULTATION;
            case THERAPY_NOTE -> Icons.RECORD_THERAPY;
            case CORRESPONDENCE -> Icons.RECORD_CORRESPONDENCE;
            case APPLICATION -> Icons.RECORD_APPLICATION;
            case OTHER -> Icons.RECORD;
        };
    }

    static Icons icon(Finding finding) {
        if (finding.getStatus() == FindingStatus.SEARCHED_NOT_FOUND) {
            return Icons.FINDING_SEARCHED;
        }
        return icon(FindingKind.of(finding));
    }

    static Icons icon(FindingKind kind) {
        return switch (kind) {
            case SYMPTOM -> Icons.SYMPTOM;
            case EXAMINATION -> Icons.EXAMINATION;
            case TEST_RESULT -> Icons.TEST_RESULT;
            case DIAGNOSIS -> Icons.DIAGNOSIS;
            case TREATMENT -> Icons.TREATMENT;
            case MEDICATION -> Icons.MEDICATION;
        };
    }

    static Tone tone(FindingKind kind) {
        return Tone.valueOf(kind.name());
    }

    /** A finding in a few words: "radiculopathy, left: absent". */
    static String words(Finding finding, ConceptIndex index) {
        String concept = finding.getConcept() == null ? "" : index.label(finding.getConcept());
        StringBuilder words = new StringBuilder(concept.isEmpty() ? "(no concept yet)" : concept);
        if (finding.getSide() != null && finding.getSide() != Side.UNSPECIFIED) {
            words.append(", ").append(finding.getSide().getLiteral());
        }
        if (finding.getStatus() != null && finding.getStatus() != FindingStatus.PRESENT) {
            words.append(": ").append(finding.getStatus().getLiteral());
        }
        return words.toString();
    }
}
