/**
 * Recognizes in the prose of medical records and letters what a rule can use: sides, terms, quantities,
 * dates, and what is negated. Pure functions from a text to spans of it; no state, no dependencies.
 */
package org.casewright.text;
