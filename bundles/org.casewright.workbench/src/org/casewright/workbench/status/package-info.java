/** What the line at the foot of the window says of the whole. */
package org.casewright.workbench.status;
