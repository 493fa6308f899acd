/** How cases and files of the library are renamed and deleted, and how that is taken back. */
package org.casewright.workbench.upkeep;
