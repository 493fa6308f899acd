/** Composes a Final Determination letter as a tree of small values, once for every format it is rendered in. */
package org.casewright.determination.compose;
