/** Drafting again. */
package org.casewright.workbench.tests.drafts;
