package org.casewright.criteria.ide.answer;

import java.util.List;
import java.util.Objects;

/**
 * A part of a file, as an outline shows it.
 *
 * @param name its name, label or title; what it says where it has none of these
 * @param detail what is said beside the name; may be empty
 * @param range all of it
 * @param nameRange what to select when it is chosen
 */
public record Symbol(Kind kind, String name, String detail, TextRange range, TextRange nameRange, List<Symbol> parts) {

    /** What an outline can show. */
    public enum Kind {
        VOCABULARY, DIAGNOSIS, SYMPTOM, FINDING, TEST, SERVICE, DRUG, REGION,
        GUIDELINE, TOPIC, APPLICABILITY, INDICATION, EXCLUSION, NEVER_INDICATED, SUPPORT, ASSUMPTION, LETTER_ADDITION,
        CRITERION, GROUP, DEFINITION, SUM, FACTORS, ADVICE, PATIENT, SCENARIO
    }

    public Symbol {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(nameRange, "nameRange");
        parts = List.copyOf(parts);
    }
}
