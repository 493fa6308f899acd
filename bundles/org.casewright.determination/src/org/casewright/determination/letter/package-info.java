/** The letter as a tree of small values, and the texts that are proposed for it. */
package org.casewright.determination.letter;
