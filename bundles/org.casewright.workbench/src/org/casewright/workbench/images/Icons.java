package org.casewright.workbench.images;

import java.util.Locale;

import org.casewright.model.Severity;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons, each a file of its name in {@code icons/}: {@code CRITERION_NOT_MET} is {@code criterion-not-met.svg}.
 * Being SVG they are crisp at every zoom, and their colours keep their contrast in both themes.
 */
public enum Icons {

    // Of a case
    CASE, NEW_CASE, PATIENT, DEADLINE, CALENDAR, ITEM, EVIDENCE, LETTER,
    DECISION_UPHELD, DECISION_OVERTURNED, DECISION_OPEN,

    // Kinds of records
    RECORD, RECORD_PROGRESS_REPORT, RECORD_REQUEST, RECORD_UTILIZATION_REVIEW, RECORD_IMAGING,
    RECORD_ELECTRODIAGNOSTIC, RECORD_LABORATORY, RECORD_OPERATIVE, RECORD_CONSULTATION, RECORD_THERAPY,
    RECORD_CORRESPONDENCE, RECORD_APPLICATION,

    // Kinds of findings
    FINDING, FINDING_SEARCHED, DIAGNOSIS, SYMPTOM, EXAMINATION, TEST_RESULT, TREATMENT, MEDICATION,

    // How a criterion stands
    CRITERION_MET, CRITERION_NOT_MET, CRITERION_NOT_DOCUMENTED, CRITERION_OPEN, CRITERION_CONFLICTING,
    GROUP_ALL,

    // Of the library
    LIBRARY, GUIDELINE, NEW_GUIDELINE, CRITERIA_FILE, TOPIC, VOCABULARY, CONCEPT, DEFINITION, SCENARIO, SCENARIO_PASS,
    SCENARIO_FAIL,

    // Messages and actions
    EXPORT, IMPORT, OPEN, SAMPLE, TIMELINE, PROBLEMS, ERROR, WARNING, INFO, FIX, GO, HELP, WELCOME,
    ADD, REMOVE, UP, DOWN, DRAFT, UNDO, REDO, SAVE, COPY, ZOOM_IN, ZOOM_OUT, THUMBNAILS, SELECT_TEXT,
    SELECT_BOX, FILTER, EXPAND_ALL, PIN,

    /** The sign of the product itself, for windows and the welcome page. */
    CASEWRIGHT;

    private final String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    private final ImageDescriptor descriptor = new DrawnIcon("/icons/" + file);

    /** The sign of how bad something is. */
    public static Icons of(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.ERROR;
            case WARNING -> Icons.WARNING;
            case INFO -> Icons.INFO;
        };
    }

    /** The icon as JFace and extension points take it; never the red square of a missing image. */
    public ImageDescriptor descriptor() {
        return descriptor;
    }

    /** The icon, shared by all who ask: never dispose it. Only on the display's thread. */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        Image image = registry.get(file);
        if (image == null) {
            registry.put(file, descriptor());
            image = registry.get(file);
        }
        return image;
    }
}
