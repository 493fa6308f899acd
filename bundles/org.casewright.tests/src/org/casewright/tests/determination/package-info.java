/** The letter: composed, rendered, read back. The letters written here are our own, in the words of the form. */
package org.casewright.tests.determination;
