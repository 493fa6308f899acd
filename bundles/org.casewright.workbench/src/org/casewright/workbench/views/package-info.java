/** The views of a reviewer beside the editor: the cases, the criteria of the item at hand, and the problems. */
package org.casewright.workbench.views;
