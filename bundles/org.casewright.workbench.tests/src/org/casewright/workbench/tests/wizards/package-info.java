/** The wizards, from the menu to what they leave in the workspace. */
package org.casewright.workbench.tests.wizards;
