package org.casewright.engine.rules;

/**
 * One statement of a guideline.
 *
 * @param label the name that the author gave it; empty where there is none
 * @param pinpoint the place in the guideline, where it is narrower than the topic's
 * @param span where it stands in the source
 */
public record Criterion(String label, Condition condition, Phrases phrases, Pinpoint pinpoint, SourceSpan span) {
}
