/**
 * What the words of a record say: the finding that a selection is probably meant as. Free of SWT; the reviewer decides.
 */
package org.casewright.workbench.records.finding;
