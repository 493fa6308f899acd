/** Editing without a screen: undo, typing, paste, journal, files. */
package org.casewright.workbench.tests.editing;
