/**
 * A second evaluator of the criteria language, written for clarity alone: it walks the models with plain loops,
 * computes everything anew for each question, and shares no code with the engine. What both say must be the same.
 */
package org.casewright.tests.naive;
