package org.casewright.engine.rules;

/**
 * A stated default.
 *
 * @param taken what is taken as present
 * @param undocumented the concept of which the record says nothing then
 */
public record Assumption(Concept taken, Concept undocumented, SourceSpan span) {
}
