/** How the criteria of an item stand, as lines of a tree that can be read. Knows no widgets. */
package org.casewright.workbench.verdicts;
