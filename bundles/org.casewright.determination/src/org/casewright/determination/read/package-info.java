/** Reads a published letter back. */
package org.casewright.determination.read;
