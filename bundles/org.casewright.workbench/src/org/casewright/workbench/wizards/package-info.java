/** The wizards: new cases and guidelines, letters in and out, samples. Each has a default for every field. */
package org.casewright.workbench.wizards;
