/** Composes a Final Determination letter from a case and its verdicts. */
package org.casewright.determination.compose;
