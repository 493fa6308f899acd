package org.casewright.criteria.ide.answer;

/** Characters that are shown in a style of their own. */
public record Highlight(TextRange range, Style style) {

    /** What characters are. How it looks is for the editor to say. */
    public enum Style {
        // what a word is by itself
        KEYWORD, NAME, WORD, TEXT, NUMBER, DATE, COMMENT, PUNCTUATION, UNREADABLE,
        // what it means
        DIAGNOSIS, SYMPTOM, FINDING, TEST, SERVICE, DRUG, REGION,
        VOCABULARY, GUIDELINE, TOPIC, DEFINITION, FACTORS, ADVICE, PATIENT, PARAMETER, LABEL, UNIT
    }
}
