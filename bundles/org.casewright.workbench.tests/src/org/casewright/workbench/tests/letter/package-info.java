/** The letter on paper: what stands where, what is marked, what is asked before it is exported. */
package org.casewright.workbench.tests.letter;
