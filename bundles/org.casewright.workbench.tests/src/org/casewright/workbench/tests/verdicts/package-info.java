/** The words by which verdicts are told. */
package org.casewright.workbench.tests.verdicts;
