/** Reads a published letter back into a case: first its lines, then its form. */
package org.casewright.determination.read;
