package org.casewright.workbench.criteria;

import org.casewright.criteria.ide.answer.Completion;
import org.casewright.criteria.ide.answer.Highlight.Style;
import org.casewright.criteria.ide.answer.Symbol;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Palette;
import org.eclipse.swt.SWT;

/** How what the language service knows looks: colours, fonts and icons. */
final class Looks {

    private Looks() {
    }

    static Palette colour(Style style) {
        return switch (style) {
        case KEYWORD -> Palette.KEYWORD;
        case TEXT -> Palette.STRING;
        case NUMBER, DATE, UNIT -> Palette.NUMBER;
        case COMMENT -> Palette.COMMENT;
        case PUNCTUATION -> Palette.MUTED;
        case UNREADABLE -> Palette.FAULT;
        case DIAGNOSIS, SYMPTOM, FINDING, TEST, SERVICE, DRUG, REGION -> Palette.CONCEPT;
        case VOCABULARY, GUIDELINE, TOPIC, DEFINITION, FACTORS, ADVICE, PATIENT, PARAMETER, LABEL -> Palette.NAME;
        case NAME, WORD -> Palette.TEXT;
        };
    }

    /** {@link SWT#NORMAL}, {@link SWT#BOLD} or {@link SWT#ITALIC}. */
    static int font(Style style) {
        return switch (style) {
        case KEYWORD -> SWT.BOLD;
        case COMMENT, LABEL -> SWT.ITALIC;
        default -> SWT.NORMAL;
        };
    }

    static Icons icon(Completion.Kind kind) {
        return switch (kind) {
        case KEYWORD -> Icons.SELECT_TEXT;
        case CONCEPT -> Icons.CONCEPT;
        case DEFINITION, PARAMETER, FACTORS -> Icons.DEFINITION;
        case GUIDELINE -> Icons.GUIDELINE;
        case TOPIC -> Icons.TOPIC;
        case ADVICE -> Icons.LETTER;
        case PATIENT -> Icons.PATIENT;
        case LABEL -> Icons.PIN;
        case UNIT, VALUE -> Icons.CALENDAR;
        case TEMPLATE -> Icons.DRAFT;
        };
    }

    static Icons icon(Symbol.Kind kind) {
        return switch (kind) {
        case VOCABULARY -> Icons.VOCABULARY;
        case DIAGNOSIS -> Icons.DIAGNOSIS;
        case SYMPTOM -> Icons.SYMPTOM;
        case FINDING -> Icons.FINDING;
        case TEST -> Icons.TEST_RESULT;
        case SERVICE -> Icons.TREATMENT;
        case DRUG -> Icons.MEDICATION;
        case REGION -> Icons.CONCEPT;
        case GUIDELINE -> Icons.GUIDELINE;
        case TOPIC -> Icons.TOPIC;
        case INDICATION, APPLICABILITY, GROUP -> Icons.GROUP_ALL;
        case EXCLUSION, NEVER_INDICATED -> Icons.CRITERION_NOT_MET;
        case CRITERION -> Icons.CRITERION_OPEN;
        case SUPPORT, ASSUMPTION, DEFINITION, SUM, FACTORS -> Icons.DEFINITION;
        case LETTER_ADDITION, ADVICE -> Icons.LETTER;
        case PATIENT -> Icons.PATIENT;
        case SCENARIO -> Icons.SCENARIO;
        };
    }
}
