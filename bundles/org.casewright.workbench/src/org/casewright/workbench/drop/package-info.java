/** Files that are dragged here from elsewhere, as from the system's window of files. */
package org.casewright.workbench.drop;
