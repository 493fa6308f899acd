/** Recognizes terms, negation, side, values and dates in free text, and gives their spans. */
package org.casewright.text;
